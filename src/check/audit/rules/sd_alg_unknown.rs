//! Digests by an unknown or weak hash.

use crate::check::audit::example::disclosed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "sd-alg-unknown",
    family: Family::SdJwt,
    risk: Risk::High,
    summary: "`_sd_alg` names a hash that is unknown, or not fit for digests",
    why: "For a weak hash a second disclosure with the same digest can be found, and the holder shows claims that \
          nobody issued. An unknown one cannot be checked at all.",
    how: "Names come in several tastes, and `SHA256`, `SHA-256` or `sha256` are not the registered spelling. Others \
          picked `md5` or `sha-1` for shortness. Look at [[claim:_sd_alg]] in the payload and at the library's \
          constant behind it; when the member is absent, `sha-256` applies. The verifier needs a list of hashes it \
          supports and no conversion of names on the way to its crypto provider.",
    fix: "let the issuer use `sha-256`",
    sources: &["RFC 9901 4.1.1", "RFC 9901 9.4"],
    bad: Example::Made(|random| disclosed::issued(random, r#""_sd_alg":"md5","_sd":[]"#, &[])),
    good: Example::Made(|random| disclosed::issued(random, r#""_sd_alg":"sha-256","_sd":[]"#, &[])),
    look: Look::Noted(&["sd-alg-unknown"]),
});
