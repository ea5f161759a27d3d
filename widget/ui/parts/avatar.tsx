/** A person's or company's picture, or the first character of the name. */
export function Avatar({ name, url }: { name: string; url: string | null }) {
  return (
    <span class="avatar" aria-hidden="true">
      {url ? <img src={url} alt="" /> : [...name][0]?.toUpperCase()}
    </span>
  );
}
