/** The shop that the demo shows: a small maker of things for the home, and those who answer for it. */
export const company = '森屿家居';
export const welcome = '您好，欢迎来到森屿家居。有什么可以帮您？';

/** Who works there; the first one runs it. */
export const people = [
  { name: '周岚', email: 'admin@demo.parley' },
  { name: '林晓', email: 'lin@demo.parley' },
  { name: '陈默', email: 'chen@demo.parley' },
  { name: 'Mia', email: 'mia@demo.parley' },
] as const;

type Email = (typeof people)[number]['email'];

/** Their groups; the first one is the default one. */
export const groups: readonly { readonly name: string; readonly members: readonly Email[] }[] = [
  { name: '售前咨询', members: ['admin@demo.parley', 'lin@demo.parley', 'mia@demo.parley'] },
  { name: '售后服务', members: ['chen@demo.parley', 'mia@demo.parley'] },
];

/** What conversations are about, in two levels. */
export const tags: Readonly<Record<string, readonly string[]>> = {
  商品: ['尺寸与材质', '保养', '库存'],
  物流: ['发货时间', '快递查询', '海外配送'],
  售后: ['退换货', '破损补发', '发票'],
};

/** How visitors are told apart; a VIP level goes before others in the queue. */
export const visitorTags: readonly { readonly name: string; readonly vipLevel?: number }[] = [
  { name: '老客户' },
  { name: '批发' },
  { name: '会员', vipLevel: 2 },
];

/** Ready texts for all agents. */
export const replies: readonly {
  readonly category: readonly string[];
  readonly shortcut: string;
  readonly text: string;
}[] = [
  {
    category: ['开场与结束'],
    shortcut: 'hi',
    text: '您好，我是{{agent.nickname}}，很高兴为您服务。请问有什么可以帮您？',
  },
  { category: ['开场与结束'], shortcut: 'wait', text: '好的，我查一下，请您稍等一两分钟。' },
  {
    category: ['开场与结束'],
    shortcut: 'bye',
    text: '感谢您的咨询，祝您生活愉快。之后有问题随时来找我们。',
  },
  {
    category: ['物流'],
    shortcut: 'ship',
    text: '现货商品下单后 24 小时内发出，江浙沪一般次日到，其他地区 2 至 4 天。',
  },
  {
    category: ['物流'],
    shortcut: 'abroad',
    text: 'We ship worldwide: 5 to 7 working days, and free from $80.',
  },
  {
    category: ['售后'],
    shortcut: 'return',
    text: '签收后七天内可以无理由退换，运费由我们承担。请在订单页申请，我们当天处理。',
  },
  {
    category: ['售后'],
    shortcut: 'broken',
    text: '非常抱歉给您带来不便。请拍两张照片发给我，我马上为您补发，破损的不用寄回。',
  },
];

/** Talks that have ended: who asked, who served, what it was about, and the lines, visitor and agent in turn. */
export const talks: readonly {
  readonly visitor: string;
  readonly agent: Email;
  readonly tag: string;
  readonly lines: readonly string[];
}[] = [
  {
    visitor: '许安宁',
    agent: 'lin@demo.parley',
    tag: '保养',
    lines: [
      '你好，请问亚麻床品四件套可以机洗吗？',
      '您好，可以的。建议放入洗衣袋，30℃ 以下轻柔洗，阴干后手感会更软。',
      '好的，谢谢！',
      '不客气，祝您生活愉快。',
    ],
  },
  {
    visitor: '郑先生',
    agent: 'lin@demo.parley',
    tag: '尺寸与材质',
    lines: [
      '那张胡桃木边桌有多高？我的沙发扶手是 62 厘米。',
      '您好，边桌高 58 厘米，比扶手低一点，放水杯顺手。桌面直径 45 厘米。',
      '合适，我下单了',
      '好的，今天 16 点前付款当天发出。',
    ],
  },
  {
    visitor: '何女士',
    agent: 'chen@demo.parley',
    tag: '发货时间',
    lines: [
      '昨天下的单，什么时候发货？',
      '您好，现货订单 24 小时内发出，您的包裹今天下午会交给快递，单号会短信通知您。',
      '收到',
    ],
  },
  {
    visitor: '孟棠',
    agent: 'chen@demo.parley',
    tag: '破损补发',
    lines: [
      '收到的花瓶瓶口磕了一个缺',
      '非常抱歉。方便拍张照片发给我吗？我马上为您补发，破损的不用寄回。',
      '照片发你们邮箱了，谢谢这么快处理',
      '已经安排补发，明天到您那里。',
    ],
  },
  {
    visitor: 'Daniel Tan',
    agent: 'mia@demo.parley',
    tag: '海外配送',
    lines: [
      'Hi, do you ship to Singapore?',
      'Hello! Yes, we do: 5 to 7 working days, and free from $80.',
      'Great, and can I return it if the colour is not right?',
      'Of course. You have 30 days, and the return label is on us.',
    ],
  },
];

/** Messages left while nobody was there. */
export const tickets: readonly {
  readonly name: string;
  readonly email: string;
  readonly subject: string;
  readonly content: string;
  readonly assignee: Email | null;
}[] = [
  {
    name: '周予',
    email: 'zhouyu@example.com',
    subject: '想开增值税专用发票',
    content: '订单 20261120-0318，公司采购，请问专票怎么开？开票资料可以发到哪里？',
    assignee: 'lin@demo.parley',
  },
  {
    name: 'Sofia Reyes',
    email: 'sofia@example.com',
    subject: 'Linen curtains, custom length',
    content: 'Could the linen curtains be made 310 cm long? I need two pairs for a stairwell.',
    assignee: null,
  },
];
