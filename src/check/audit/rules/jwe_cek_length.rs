//! A content key of another length than `enc` needs.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};
use crate::jose::encoding::base64url;
use crate::jose::key::Key;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "jwe-cek-length",
    family: Family::Encryption,
    risk: Risk::High,
    summary: "the content key is not as long as `enc` needs it",
    why: "Somebody changed `enc` after the key was wrapped, or the sender computes something else than it says. \
          Libraries that cut the key or fill it up encrypt with less than they promise.",
    how: "Each `enc` fixes a length: 16 bytes for A128GCM, 32 for A256GCM and for A128CBC-HS256, 64 for A256CBC-HS512. \
          Senders forget that the CBC methods hold two keys, and pass half of what is needed. With `dir` the shared \
          secret itself has the wrong size. Count its bytes after decoding; correct libraries compare before they \
          decrypt anything.",
    fix: "refuse the token, and compare what sender and recipient understand by `enc`",
    sources: &["RFC 7516 5.2"],
    bad: Example::Made(|random| {
        let bytes: Vec<u8> = (1..=16u8).map(|n| n.wrapping_mul(73) ^ 0xa5).collect();
        let shown = format!(r#"{{"kty":"oct","k":"{}"}}"#, base64url::encode(&bytes));
        let header = r#"{"alg":"A128KW","enc":"A128GCM","cty":"JWT"}"#;
        let (token, key) = signed::encrypted(header, &Key::secret(&bytes), &shown, random);
        (signed::reheaded(&token, |header| header.replace("A128GCM", "A256GCM")), key)
    }),
    good: Example::Made(|random| signed::directly(random, |_| ())),
    look: Look::Noted(&["jwe-cek-length"]),
});
