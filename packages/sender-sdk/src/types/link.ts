/** What a link is for; `PAPER` and `STOP` show nothing of the person. */
export type LinkPurpose = 'MANAGE' | 'STOP' | 'CONFIRM' | 'PAPER';

/** A signed link for one recipient. */
export interface Link {
  readonly url: string;
  /** Null: it does not expire. */
  readonly expiresAt: string | null;
  /** Names it in logs and revocations. */
  readonly fingerprint: string;
  /** The link as a QR code, an SVG document to print at least 25 mm wide. Print those of purpose `PAPER` alone. */
  readonly qrSvg: string;
}
