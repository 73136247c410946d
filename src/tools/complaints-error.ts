import { type Complaint, sayComplaint } from "./complaint.ts";

/** Thrown where facts are wrong; its message has one line a complaint. */
export class ComplaintsError extends Error {
  readonly complaints: readonly Complaint[];
  constructor(complaints: readonly Complaint[]) {
    super(complaints.map(sayComplaint).join("\n"));
    this.name = "ComplaintsError";
    this.complaints = complaints;
  }
}
