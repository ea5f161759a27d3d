import { computed, DestroyRef, inject, Service, signal } from '@angular/core';
import { Api, ErrorText, Session, Toast } from '@parley/kit';
import {
  type DeskRoomFragment,
  RoomChangedDocument,
  RoomMessageRecallDocument,
  RoomOpenDocument,
  RoomReadDocument,
  RoomUpdateDocument,
  type RoomUpdateInput,
} from '@parley/schema/agent';

export type Room = DeskRoomFragment;

/** The chats the viewer has with colleagues, each as it is now. */
@Service({ autoProvided: false })
export class RoomsStore {
  readonly #api = inject(Api);
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  readonly #viewer = inject(Session).viewer;
  readonly #byId = signal<ReadonlyMap<string, Room>>(new Map());
  readonly byId = this.#byId.asReadonly();
  /** The one in which something was said last comes first. */
  readonly all = computed(() =>
    [...this.#byId().values()].toSorted((a, b) => b.lastAt.localeCompare(a.lastAt)),
  );

  constructor() {
    const stop = this.#api.watch(
      RoomChangedDocument,
      () => ({}),
      ({ roomChanged: { roomId, room } }) => (room ? this.#keep(room) : this.#forget(roomId)),
    );
    inject(DestroyRef).onDestroy(stop);
  }

  /** Who is in a room besides the viewer. */
  others(room: Room): Room['members'] {
    return room.members.filter(({ agent }) => agent.id !== this.#viewer()?.id);
  }

  /** Its own name, or the names of those who are in it. */
  title(room: Room): string {
    const names = this.others(room).map(({ agent }) => agent.nickname);
    return room.name ?? (names.join(', ') || (this.#viewer()?.nickname ?? ''));
  }

  /** Opens the chat with a colleague, or a new group; its id, or null when it was declined. */
  async open(agentIds: readonly string[], name: string | null): Promise<string | null> {
    return this.#try(async () => {
      const input = { agentIds: [...agentIds], name };
      const { roomOpen } = await this.#api.run(RoomOpenDocument, { input });
      if (roomOpen.__typename !== 'RoomPayload') return this.#refuse(roomOpen);
      if (roomOpen.room) this.#keep(roomOpen.room);
      return roomOpen.room?.id ?? null;
    });
  }

  /** Changes a group; whether that was done. */
  async update(input: RoomUpdateInput): Promise<boolean> {
    const isDone = await this.#try(async () => {
      const { roomUpdate } = await this.#api.run(RoomUpdateDocument, { input });
      if (roomUpdate.__typename !== 'RoomPayload') return this.#refuse(roomUpdate);
      if (roomUpdate.room) this.#keep(roomUpdate.room);
      else this.#forget(input.roomId);
      return true;
    });
    return isDone ?? false;
  }

  /** Withdraws an own message; the log tells of it. */
  async recall(messageId: string): Promise<void> {
    await this.#try(async () => {
      const { roomMessageRecall } = await this.#api.run(RoomMessageRecallDocument, {
        input: { messageId },
      });
      return roomMessageRecall.__typename === 'RoomMessagePayload'
        ? null
        : this.#refuse(roomMessageRecall);
    });
  }

  /** Tells the server up to where a room was on screen. */
  async read(roomId: string, seq: number): Promise<void> {
    // Told again with the next entry.
    await this.#api.run(RoomReadDocument, { input: { roomId, seq } }).catch(() => undefined);
  }

  #refuse(refusal: { message: string }): null {
    this.#toast.error(refusal.message);
    return null;
  }

  async #try<T>(act: () => Promise<T>): Promise<T | null> {
    try {
      return await act();
    } catch (error) {
      this.#toast.error(this.#errorText.of(error));
      return null;
    }
  }

  #keep(room: Room): void {
    this.#byId.update(all => new Map(all).set(room.id, room));
  }

  #forget(id: string): void {
    this.#byId.update(all => {
      const left = new Map(all);
      left.delete(id);
      return left;
    });
  }
}
