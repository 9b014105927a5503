//! A plaintext that grows beyond measure.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};
use crate::jose::jwe;
use crate::jose::key::{Curve, generate, write};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "zip-bomb",
    family: Family::Encryption,
    risk: Risk::High,
    summary: "the plaintext becomes very large when it is decompressed",
    why: "A token of a few kilobytes fills the memory of whoever opens it. It needs no valid signature inside, for \
          decompression comes first.",
    how: "Deflate turns a megabyte of equal letters into about a kilobyte, so an encrypted token can be small and yet \
          unfold without end. Library fixes carry the numbers CVE-2024-28176 and CVE-2024-28180. Make such a token \
          with your own key in a test and watch the memory of the recipient. Limits must work while inflating, on a \
          stream, and not by measuring the finished result.",
    fix: "stop decompressing at a limit, such as 250 KB, or refuse `zip` altogether",
    sources: &["RFC 8725 3.6", "CVE-2024-28176", "CVE-2024-28180", "CVE-2024-33664"],
    bad: Example::Made(|random| {
        let key = generate::ec(Curve::P256, random);
        let header = r#"{"alg":"ECDH-ES","enc":"A256GCM","zip":"DEF"}"#;
        let token = jwe::encrypt(header, &vec![b' '; jwe::MAX_PLAIN_BYTES + 1], &key, random).unwrap_or_default();
        (token, write::private_jwk(&key).unwrap_or_default())
    }),
    good: Example::Made(|random| signed::agreed(random)),
    look: Look::Noted(&["zip-bomb"]),
});
