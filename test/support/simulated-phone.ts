import { call, eventually, type Product } from './product.ts';

/** What a telephone needs to know of the product that it rings. */
export interface Rung {
  readonly baseUrl: string;
  readonly demo: { readonly clinic: { readonly phone: string } };
}

export interface CallView {
  readonly sid: string;
  readonly status: string;
  readonly phase: string;
  readonly listening?: { readonly [key: string]: unknown };
  readonly transcript: readonly { readonly who: string; readonly text: string }[];
}

export interface MessageView {
  readonly direction: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly status: string;
}

/** What a caller does who is heard by their words alone. */
export type PhoneAct =
  | { readonly kind: 'keys'; readonly keys: string }
  | { readonly kind: 'speech'; readonly text: string }
  | { readonly kind: 'silence' };

/** A made-up patient's telephone, through the simulator's own API: what its page does, done by a test. */
export class SimulatedPhone {
  readonly #product: Rung;
  readonly #number: string;
  #sid = '';
  #heard = 0;

  constructor(product: Rung, number: string) {
    this.#product = product;
    this.#number = number;
  }

  #url(path: string): string {
    return `${this.#product.baseUrl}/simulator/api${path}`;
  }

  async dial(): Promise<string> {
    const answer = await call(this.#url('/calls'), {
      body: { from: this.#number, to: this.#product.demo.clinic.phone },
    });
    if (answer.status !== 201) throw new Error(`dial: ${answer.status} ${answer.text}`);
    this.#sid = answer.json.sid;
    return this.listen();
  }

  /** The clinic calls: waits until it rings, answers, and listens. */
  async pickUp(): Promise<string> {
    this.#sid = await eventually(`a call rings at ${this.#number}`, async () => {
      const calls = (await call(this.#url('/state'))).json.calls as readonly (CallView & { readonly to: string })[];
      return calls.find(({ to, status }) => to === this.#number && status === 'ringing')?.sid;
    });
    this.#heard = 0;
    await call(this.#url(`/calls/${this.#sid}/actions`), { body: { kind: 'answer' } });
    return this.listen();
  }

  /** The carrier's id of the call. */
  get sid(): string {
    return this.#sid;
  }

  async state(): Promise<CallView> {
    return (await call(this.#url(`/calls/${this.#sid}`))).json as CallView;
  }

  /** What is said until the clinic waits for an answer or hangs up. */
  async listen(): Promise<string> {
    const view = await eventually('the clinic speaks and waits', async () => {
      const now = await this.state();
      const over = ['completed', 'failed', 'busy', 'no-answer', 'canceled'].includes(now.status);
      const spoken = now.transcript.length > this.#heard;
      return over || (now.phase === 'listening' && spoken) ? now : undefined;
    });
    const fresh = view.transcript.slice(this.#heard);
    this.#heard = view.transcript.length;
    return fresh
      .filter((line) => line.who === 'clinic')
      .map((line) => line.text)
      .join(' ');
  }

  async press(keys: string): Promise<string> {
    return this.#act({ kind: 'keys', keys });
  }

  async say(text: string): Promise<string> {
    return this.#act({ kind: 'speech', text });
  }

  /** As `dial`, `press` and `say`, for callers who go by what is said. */
  async answer(act?: PhoneAct): Promise<{ readonly text: string; readonly over: boolean }> {
    const text = act ? await this.#act(act) : await this.dial();
    return { text, over: (await this.state()).phase === 'over' };
  }

  async hangUp(): Promise<void> {
    await call(this.#url(`/calls/${this.#sid}/actions`), { body: { kind: 'hangup' } });
    await eventually('the call is over', async () => ((await this.state()).status === 'completed' ? true : undefined));
  }

  async #act(body: object): Promise<string> {
    const answer = await call(this.#url(`/calls/${this.#sid}/actions`), { body });
    if (answer.status !== 202) throw new Error(`action: ${answer.status} ${answer.text}`);
    return this.listen();
  }

  /** The SMS thread, the oldest first. */
  async thread(): Promise<readonly MessageView[]> {
    const { json } = await call(this.#url('/state'));
    const all = json.messages as readonly MessageView[];
    return all.filter((message) => message.from === this.#number || message.to === this.#number).toReversed();
  }

  async write(body: string): Promise<void> {
    const answer = await call(this.#url('/messages'), {
      body: { from: this.#number, to: this.#product.demo.clinic.phone, body },
    });
    if (answer.status !== 201) throw new Error(`SMS: ${answer.status} ${answer.text}`);
  }

  /** The first message from the clinic that fits and that was delivered. */
  received(fits: RegExp): Promise<MessageView> {
    return eventually(`an SMS like ${fits}`, async () =>
      (await this.thread()).find(
        (message) => message.to === this.#number && fits.test(message.body) && message.status === 'delivered',
      ),
    );
  }
}

export async function moveClock(product: Product, move: { advance?: string; to?: string }): Promise<void> {
  const answer = await call(`${product.baseUrl}/simulator/api/clock`, { body: move });
  if (answer.status !== 200) throw new Error(`clock: ${answer.status} ${answer.text}`);
}
