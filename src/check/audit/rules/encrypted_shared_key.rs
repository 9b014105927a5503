//! Claims that are encrypted with a shared key, and not signed.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};
use crate::jose::encoding::base64url;
use crate::jose::jwe;
use crate::jose::key::Key;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "encrypted-shared-key",
    family: Family::Encryption,
    risk: Risk::Info,
    summary: "claims are encrypted with a shared secret, and not signed",
    why: "Only somebody with the secret can have written them, and that is also the recipient: to a third party it \
          proves nothing. With several recipients of one secret each can write in the name of the others.",
    how: "Session cookies of one web application use `dir` with a secret that only its servers have, and for them \
          nothing is wrong: authenticated encryption already proves that a holder wrote it. Count who holds the \
          secret. As soon as a second team or a client has a copy, write down what each may claim, and add a signature \
          where a dispute about authorship could arise.",
    fix: "sign first, where it matters who of them wrote it",
    sources: &["RFC 7519 11.2"],
    bad: Example::Made(|random| {
        let bytes: Vec<u8> = (1..=32u8).map(|n| n.wrapping_mul(73) ^ 0xa5).collect();
        let (key, header) = (Key::secret(&bytes), r#"{"alg":"dir","enc":"A256GCM"}"#);
        let token = jwe::encrypt(header, Example::USUAL_CLAIMS.as_bytes(), &key, random).unwrap_or_default();
        (token, format!(r#"{{"kty":"oct","k":"{}"}}"#, base64url::encode(&bytes)))
    }),
    good: Example::Made(|random| signed::directly(random, |_| ())),
    look: Look::Noted(&["encrypted-shared-key"]),
});
