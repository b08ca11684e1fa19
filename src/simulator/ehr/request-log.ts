/** One request that reached the EHR, whatever became of it. */
export interface ReceivedRequest {
  readonly method: string;
  /** Below the FHIR base, with its query: "/Appointment?date=ge2026-01-01". */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly at: string;
  /** Missing while it runs, and where the line was cut before an answer. */
  readonly status?: number;
}

const MAX_REQUESTS = 5_000;

export interface RequestLog {
  /** Notes the request; what it gives back notes the answer. */
  received(request: Omit<ReceivedRequest, 'status'>): (status: number) => void;
  list(): readonly ReceivedRequest[];
  clear(): void;
}

/** The last 5000 requests, the oldest first. */
export function createRequestLog(): RequestLog {
  const requests: ReceivedRequest[] = [];
  return {
    received(request) {
      const kept: { -readonly [Key in keyof ReceivedRequest]: ReceivedRequest[Key] } = { ...request };
      requests.push(kept);
      if (requests.length > MAX_REQUESTS) requests.shift();
      return (status) => {
        kept.status = status;
      };
    },
    list: () => requests.map((request) => ({ ...request })),
    clear: () => requests.splice(0),
  };
}
