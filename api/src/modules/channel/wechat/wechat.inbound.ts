import type { InboundBody, InboundItem } from '../adapter/inbound.ts';
import type { WechatFields } from './wechat.envelope.ts';

type Reader = (fields: WechatFields) => InboundBody | null;

const media =
  (kind: Extract<InboundBody, { type: 'MEDIA' }>['media']): Reader =>
  ({ MediaId, PicUrl, Recognition, Format }) => ({
    type: 'MEDIA',
    media: kind,
    source: { ...(MediaId ? { id: MediaId } : {}), ...(PicUrl ? { url: PicUrl } : {}) },
    ...(Recognition ? { heard: Recognition } : {}),
    ...(Format ? { name: `voice.${Format.toLowerCase().replace(/[^a-z0-9]/g, '')}` } : {}),
  });

const number = (text: string | undefined) => (Number.isFinite(Number(text)) ? Number(text) : 0);

const messages: Readonly<Record<string, Reader>> = {
  text: ({ Content = '', bizmsgmenuid }) =>
    Content.trim() === ''
      ? null
      : { type: 'TEXT', text: Content, ...(bizmsgmenuid ? { isMenuChoice: true } : {}) },
  image: media('IMAGE'),
  voice: media('VOICE'),
  video: media('VIDEO'),
  shortvideo: media('VIDEO'),
  location: ({ Location_X, Location_Y, Label }) => ({
    type: 'LOCATION',
    latitude: number(Location_X),
    longitude: number(Location_Y),
    ...(Label ? { address: Label } : {}),
  }),
  link: ({ Title = '', Description, Url }) => ({
    type: 'LINK',
    title: Title,
    ...(Description ? { text: Description } : {}),
    ...(Url ? { url: Url } : {}),
  }),
  // A page of a mini program has no address outside WeChat; its path says which one it was.
  miniprogrampage: ({ Title = '', PagePath, ThumbUrl }) => ({
    type: 'LINK',
    title: Title,
    ...(PagePath ? { text: PagePath } : {}),
    ...(ThumbUrl ? { imageUrl: ThumbUrl } : {}),
  }),
};

const menuClicks = new Set(['CLICK', 'scancode_push', 'scancode_waitmsg']);

function eventOf({ Event = '', EventKey = '', SessionFrom }: WechatFields): InboundBody | null {
  if (Event === 'subscribe') {
    const key = EventKey.replace(/^qrscene_/, '');
    return { type: 'EVENT', event: 'FOLLOW', ...(key ? { key } : {}) };
  }
  if (Event === 'unsubscribe') return { type: 'EVENT', event: 'UNFOLLOW' };
  if (Event === 'SCAN') return { type: 'EVENT', event: 'SCAN', key: EventKey };
  if (menuClicks.has(Event)) return { type: 'EVENT', event: 'MENU', key: EventKey };
  if (Event === 'user_enter_tempsession')
    return { type: 'EVENT', event: 'ENTER', ...(SessionFrom ? { key: SessionFrom } : {}) };
  // Page views, positions, results of mass sends and whatever comes next concern nobody at the desk.
  return null;
}

/** What a message or event of WeChat says; nothing for kinds nobody needs. Throws without the fields all have. */
export function readWechat(fields: WechatFields): InboundItem[] {
  const {
    FromUserName: sender,
    CreateTime = '',
    MsgType,
    MsgId,
    Event = '',
    EventKey = '',
  } = fields;
  if (!sender || !MsgType) throw new Error('Who wrote, and what, is missing.');
  const body = MsgType === 'event' ? eventOf(fields) : (messages[MsgType]?.(fields) ?? null);
  if (!body) return [];
  const key = MsgId ? `m:${MsgId}` : `e:${sender}:${CreateTime}:${Event}:${EventKey}`;
  const sentAt = /^\d{9,11}$/.test(CreateTime) ? new Date(Number(CreateTime) * 1_000) : null;
  return [{ key, sender, sentAt, body }];
}
