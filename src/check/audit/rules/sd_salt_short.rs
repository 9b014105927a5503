//! A salt that can be guessed.

use crate::check::audit::example::disclosed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "sd-salt-short",
    family: Family::SdJwt,
    risk: Risk::High,
    summary: "the salt of a disclosure is shorter than 128 bits",
    why: "Who has a token without the disclosure sees the digest of the withheld value. With a short salt all likely \
          values can be tried, and the value is withheld no longer.",
    how: "Counters, timestamps and eight letters of a password generator are used where the specification recommends \
          128 random bits. Look at the first element of a decoded disclosure: 16 bytes make 22 characters in \
          base64url. How fast guessing goes, try on a date of birth: some forty thousand values, times the possible \
          salts. Credentials already issued keep the weakness until they are replaced, so plan a reissue.",
    fix: "take 16 random bytes in base64url for each disclosure",
    sources: &["RFC 9901 9.3"],
    bad: Example::Made(|random| disclosed::of(random, &[r#"["2GLC42sK","color","blue"]"#])),
    good: Example::Made(|random| disclosed::of(random, &[r#"["2GLC42sKQveCfGfryNRN9w","color","blue"]"#])),
    look: Look::Noted(&["sd-salt-short"]),
});
