interface Task {
  send(options: { data: string }): void;
  close(options: { code?: number }): void;
  onOpen(listener: () => void): void;
  onMessage(listener: (event: { data: string | ArrayBuffer }) => void): void;
  onClose(listener: (event: { code: number }) => void): void;
  onError(listener: () => void): void;
}

/** The part of `wx` that opens sockets. */
export interface WeChatSockets {
  connectSocket(options: { url: string; protocols: string[] }): Task;
}

const OPEN = 1;
const CLOSED = 3;
const ABNORMAL = 1006;

/** A `WebSocket` on `wx.connectSocket`. */
export function weChatSocket(wx: WeChatSockets): unknown {
  return class {
    readyState = 0;
    onopen: (() => void) | null = null;
    onmessage: ((event: { data: unknown }) => void) | null = null;
    onclose: ((event: { code: number }) => void) | null = null;
    onerror: (() => void) | null = null;
    readonly task: Task;

    constructor(url: string, protocol: string) {
      this.task = wx.connectSocket({ url, protocols: [protocol] });
      this.task.onOpen(() => {
        this.readyState = OPEN;
        this.onopen?.();
      });
      this.task.onMessage(({ data }) => this.onmessage?.({ data }));
      this.task.onClose(({ code }) => this.end(code));
      // A socket that never opened reports an error and no close.
      this.task.onError(() => this.end(ABNORMAL));
    }

    send(data: string): void {
      this.task.send({ data });
    }

    close(code?: number): void {
      this.task.close(code ? { code } : {});
    }

    end(code: number): void {
      if (this.readyState === CLOSED) return;
      this.readyState = CLOSED;
      this.onclose?.({ code });
    }
  };
}
