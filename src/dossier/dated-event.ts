import type { ControlEvent } from "../facts/control-event.ts";

/** As much of a control event as a standing needs; a full event and a card's slim one both will do. */
export type DatedEvent = Pick<ControlEvent, "id" | "instrument" | "subject" | "action" | "day" | "announced" | "listedAs">;
