// Types of the Claimcheck engine. Its version follows semantic versioning: what is declared here changes only with a new one.

/** Times are seconds since 1970-01-01T00:00:00Z. */
export interface Options {
  /** The time of the check; without it, the clock of the machine. */
  now?: number;
  /** Accepted issuers, `iss`. */
  issuer?: string | string[];
  /** Accepted audiences: one of them must be in `aud`. */
  audience?: string | string[];
  /** The subject, `sub`. */
  subject?: string;
  /** The header's `typ`, as a media type with or without `application/`. */
  typ?: string;
  /** Accepted algorithms; without it the key decides, never the token alone. */
  algorithms?: string[];
  /** Claims that must be there. */
  requiredClaims?: string[];
  /** Greatest age since `iat`, in seconds. */
  maxTokenAge?: number;
  /** Tolerance for clocks that differ, in seconds. */
  clockTolerance?: number;
  /** What is expected of the key binding JWT of an SD-JWT. */
  keyBinding?: { required?: boolean; nonce?: string; audience?: string; maxAge?: number };
  /** How to read a secret that is no key format. */
  secretEncoding?: "utf-8" | "base64" | "base64url" | "hex";
  /** The passphrase of an encrypted private key. */
  passphrase?: string;
  /** The key of the token inside a token, when it is another one. */
  innerKey?: string;
  /** The payload of a token that does not carry it. */
  detachedPayload?: string;
  /** Disclosures of an SD-JWT to leave out, by their place. */
  leftOut?: number[];
  /** Whether a key derivation may take long (`p2c` above 1,200,000) and a plaintext may be large. */
  allowSlow?: boolean;
  /** The kind of token that you take it for, as `Report.kind.name` has them; without it the token's own `typ` decides. */
  kind?: string;
  /** What you know about the exchange that the token belongs to, for its profile. */
  transaction?: {
    nonce?: string;
    accessToken?: string;
    code?: string;
    /** The `code_verifier` of the token request. */
    codeVerifier?: string;
    state?: string;
    method?: string;
    url?: string;
    /** Seconds. */
    maxAge?: number;
    /** The values of `acr` that were asked for, with spaces between them. */
    acrValues?: string;
    /** The SD-JWT that a key binding JWT came with. */
    presentation?: string;
  };
  /** Whether to look why a signature does not hold; `verify` only, the report then has `diagnosis`. */
  diagnose?: boolean;
  /** Whether to make a token although it is unsafe: `none`, a secret that is too short, RSA1_5. */
  allowUnsafe?: boolean;
}

/** A secret, or a key as text (JWK, JWK Set, PEM, base64 of DER), or a JWK or JWK Set as an object. */
export type KeyInput = string | object;

export interface Finding {
  /** Stable, kebab-case. */
  code: string;
  /** The rule of the audit that it belongs to. */
  rule: string | null;
  /** How much it weighs for whoever accepts the token; `severity` is about the verdict. */
  risk: "info" | "low" | "medium" | "high" | "critical";
  severity: "error" | "warning" | "info";
  message: string;
  /** What to do; may be empty. */
  hint: string;
  /** The text that `start` and `end` are bytes of. */
  place: "token" | "key";
  start: number;
  end: number;
}

export interface Line<State extends string> {
  state: State;
  headline: string;
  detail: string;
}

export interface Check {
  name: string;
  outcome: "pass" | "fail" | "warn" | "not-checked";
  code: string;
  message: string;
  hint: string;
}

export type SignatureState =
  | "verified"
  | "self-asserted"
  | "invalid"
  | "no-key"
  | "unsigned"
  | "unsupported"
  | "encrypted";

export interface Report {
  structure: Line<"ok" | "problems" | "broken">;
  /** `alg`, `keyIndex` and `thumbprint` only when the state is `verified`. */
  signature: Line<SignatureState> & { alg?: string; keyIndex?: number; thumbprint?: string };
  policy: Line<"pass" | "fail" | "unset">;
  checks: Check[];
  /** What the key text was recognised as. */
  key: string;
  findings: Finding[];
  /** What it is for; `isSure` when its `typ` says so. */
  kind: { name: string; isSure: boolean; why: string; /** Such as `entra-v2`. */ dialect: string | null };
  /** What the specification of its kind asks, clause by clause; null when the kind is not sure and `kind` was not set. */
  profile: null | {
    id: string;
    title: string;
    clauses: {
      id: string;
      asks: string;
      level: "MUST" | "SHOULD" | "advice";
      source: string;
      outcome: "pass" | "fail" | "warn" | "cannot-check";
      message: string;
    }[];
  };
  /**
   * Changes with which the signature would hold, or the content would open, when `diagnose` was set and it does not. Never a verdict.
   */
  diagnosis?: { cause: string; message: string; fix: string; isAttack: boolean }[];
  /**
   * Why a library refuses the token although its signature holds: `message` begins "The signature is fine, but". `isCertain` when every
   * verifier with these expectations does, otherwise some do by default. Empty when the signature does not hold.
   */
  refused?: { code: string; message: string; hint: string; isCertain: boolean }[];
  /** Header and payload as text, exactly as they stand in the token. */
  header?: string | null;
  payload?: string | null;
  signatures?: (Line<SignatureState> & { alg: string; kid: string })[];
  decryption?: Line<"decrypted" | "no-key" | "failed" | "unsupported" | "needs-consent"> & {
    alg: string;
    enc: string;
    recipients: { alg: string; kid: string; outcome: string; isDecrypted: boolean }[];
  };
  sdJwt?: {
    state: "ok" | "refused";
    detail: string;
    hash: string;
    disclosures: { name: string | null; path: string; value: string; digest: string; state: "matched" | "unused" | "refused" | "left-out"; message: string }[];
    undisclosed: number;
    presentation: string;
    keyBinding: Line<"absent" | "missing" | "verified" | "unchecked" | "refused">;
  };
  inner?: { token: string; report: Report };
}

export interface DecodedToken {
  kind: "jws" | "jws-json" | "jwe" | "jwe-json" | "sd-jwt" | "unknown";
  token: string;
  /** As text: its numbers, its order and its duplicates would not survive another reader. */
  header: string | null;
  payload: string | null;
  problems: Finding[];
  /** Where it stands in the text that was given, in bytes. */
  start?: number;
  end?: number;
  /** What was changed to get it. */
  mends?: string[];
}

export interface Made {
  /** The token; null when it could not be made. */
  token: string | null;
  findings: Finding[];
  /** Whether it would be made with `allowUnsafe`. */
  isUnsafe: boolean;
}

export interface Decrypted {
  /** The plaintext as text; null when it is none or was not decrypted. */
  plaintext: string | null;
  /** The plaintext's bytes, base64url. */
  bytes: string | null;
  report: Report;
}

/** Loads the module, once; every other function needs it. `source` is an address, bytes, a response or a compiled module. */
export default function init(source?: string | URL | BufferSource | Response | WebAssembly.Module): Promise<void>;

/** The version of this interface. */
export function version(): string;

/** The tokens in a text: a bare one, or any text with tokens in it. */
export function decode(text: string): { tokens: DecodedToken[] };

/** Judges a token. */
export function verify(token: string, key: KeyInput, options?: Options): Report;

/** Decrypts a JWE. That it could be decrypted says nothing about who wrote it. */
export function decrypt(token: string, key: KeyInput, options?: Options): Decrypted;

/** Signs: texts become part of the token byte for byte, objects as `JSON.stringify` writes them. */
export function sign(header: string | object, payload: string | object, key: KeyInput, options?: Options): Made;

/** Encrypts: the header has `alg` and `enc`. */
export function encrypt(header: string | object, plaintext: string | object, key: KeyInput, options?: Options): Made;

/** The word for each number that `verifyMany` gives. */
export const ACCEPTANCE: readonly string[];

/** A key that was read once, for any number of tokens. */
export class Key {
  constructor(key: KeyInput, options?: Options);
  verify(token: string, options?: Options): Report;
  /** The payload of an acceptable token; throws an error whose message is the word for why it is not. */
  payloadOf(token: string, options?: Options): string;
  /** One number a token, see `ACCEPTANCE`. */
  verifyMany(tokens: string[] | string, options?: Options): Uint8Array;
  free(): void;
}

export function importKey(key: KeyInput, options?: Options): Key;
