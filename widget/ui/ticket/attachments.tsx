import { useRef, useState } from 'preact/hooks';
import { isRefusal, type OutgoingFile } from '../../sdk/index.ts';
import { acceptedTypes, chooseFiles } from '../composer/file-picker.tsx';
import { checkFiles } from '../overlay/check-files.ts';
import { lighten } from '../overlay/lighten.ts';
import { t } from '../parts/i18n.ts';
import { Icon, IconButton } from '../parts/icon.tsx';
import '../parts/later-icons.ts';
import type { Screen } from '../screen.ts';

const MOST = 5;

interface Attached {
  readonly name: string;
  /** Null while it is on its way. */
  readonly id: string | null;
}

/** Files that go along with a ticket or a comment; each is uploaded as soon as it is chosen. */
export function useAttachments(screen: Screen) {
  const [files, setFiles] = useState<readonly Attached[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const { fileKinds } = screen.settings.get();
  const upload = async (file: OutgoingFile): Promise<void> => {
    const mine: Attached = { name: file.name, id: null };
    setFiles(before => [...before, mine]);
    const answer = await screen.chat.upload(await lighten(file)).catch(() => null);
    const id = answer === null || isRefusal(answer) ? null : answer;
    if (id === null) {
      const reason = (isRefusal(answer) && answer.message) || t('fileRefused');
      setProblems(before => [...before, `${file.name}: ${reason}`]);
    }
    setFiles(before =>
      id
        ? before.map(one => (one === mine ? { ...mine, id } : one))
        : before.filter(one => one !== mine),
    );
  };
  const add = (chosen: readonly File[]): void => {
    const checked = checkFiles(chosen, fileKinds);
    const room = MOST - files.length;
    const tooMany = checked.files.length > room ? [t('tooMany', { count: MOST })] : [];
    setProblems([...checked.problems, ...tooMany]);
    for (const file of checked.files.slice(0, room)) void upload(file);
  };
  return {
    files,
    problems,
    accept: acceptedTypes(fileKinds),
    /** Whether anything may be added at all. */
    isOffered: fileKinds?.length !== 0,
    ids: files.flatMap(({ id }) => (id ? [id] : [])),
    isBusy: files.some(({ id }) => id === null),
    add,
    choose: (input: HTMLInputElement | null) => chooseFiles(screen, input, add),
    remove: (file: Attached) => setFiles(before => before.filter(one => one !== file)),
    clear: () => setFiles([]),
  };
}

/** The files of a form, and how to add more. */
export function Attachments(props: ReturnType<typeof useAttachments>) {
  const { files, problems, accept, isOffered, add, choose, remove } = props;
  const picker = useRef<HTMLInputElement>(null);
  if (!isOffered) return null;
  return (
    <div class="attachments">
      <button
        type="button"
        class="link"
        disabled={files.length >= MOST}
        onClick={() => choose(picker.current)}
      >
        {t('addFiles')}
      </button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          add([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <ul>
        {files.map(file => (
          <li key={file}>
            <Icon name={file.id ? 'file' : 'clock'} size={16} />
            <span>{file.name}</span>
            <IconButton
              icon="close"
              label={t('remove', { name: file.name })}
              onClick={() => remove(file)}
            />
          </li>
        ))}
      </ul>
      {problems.map(problem => (
        <p key={problem} class="problem" role="alert">
          {problem}
        </p>
      ))}
    </div>
  );
}
