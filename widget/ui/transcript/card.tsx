import { adoptStyle } from '../parts/adopt-style.ts';
import css from './card.css?inline';

adoptStyle(css);

/** A product, an order, a link or a place, with what to follow. */
export function Card(props: {
  title: string;
  href?: string | null;
  note?: string;
  price?: string | null;
  description?: string | null;
  imageUrl?: string | null;
}) {
  // An address with any other scheme could run as code.
  const isSafe = /^https?:/i.test(props.href ?? '');
  const words = (
    <>
      {props.imageUrl && (
        <img
          src={props.imageUrl}
          alt=""
          onError={({ currentTarget }) => (currentTarget.hidden = true)}
        />
      )}
      <span class="card-words">
        {props.note && <small>{props.note}</small>}
        <strong>{props.title}</strong>
        {props.description && <span>{props.description}</span>}
        {props.price && <b>{props.price}</b>}
      </span>
    </>
  );
  return isSafe ? (
    <a class="card" href={props.href!} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  ) : (
    <div class="card">{words}</div>
  );
}
