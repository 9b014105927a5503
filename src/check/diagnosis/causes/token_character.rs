//! One character of header or payload is wrong.

use crate::check::diagnosis::slips::{self, Slip};
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::alg::sign::Check;
use crate::jose::encoding::base64url;
use crate::jose::encoding::json::Document;
use crate::jose::jws;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "token-character",
    summary: "one character of the token's header or payload is wrong, missing or too much",
    fix: "copy the token again, as text and not from a picture; a token that somebody changed looks the same",
    is_attack: false,
    is_search: true,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // HMAC: some 130 tries a character, while 24 million bytes are hashed. Ed25519: 63 a character, at most 1000, and only those that
    // give JSON. Others: characters that look alike, at most 60. Each for the first key that fits; a tenth of a second or two.
    let Some(key) = case.fitting().next().and_then(|key| jws::ready_raw(key, &case.alg)) else { return };
    let Ok(text) = std::str::from_utf8(&case.message) else { return };
    let text: Vec<char> = text.chars().collect();
    let alphabet: Vec<char> = ('A'..='Z').chain('a'..='z').chain('0'..='9').chain(['-', '_']).collect();
    let holds = |slip: &Slip| {
        let message: String = slip.mended(&text).into_iter().collect();
        message.as_bytes() != &*case.message && key.check(message.as_bytes(), &case.signature.bytes) == Check::Holds
    };
    let gives_json = |slip: &Slip| {
        let message: String = slip.mended(&text).into_iter().collect();
        message.split('.').all(|part| Document::parse_bytes(base64url::decode(part).bytes).is_well_formed())
    };
    let found = match &*case.alg {
        "HS256" | "HS384" | "HS512" if text.len() <= 4096 => {
            slips::all(text.len(), &alphabet).take(24_000_000 / (text.len() + 128)).find(holds)
        }
        "EdDSA" | "Ed25519" if text.len() <= 2048 => {
            let likely = slips::lookalikes(&text).take(1000);
            let slips = likely.chain(slips::all(text.len(), &alphabet)).filter(|slip| matches!(slip, Slip::Wrong(..)));
            slips.take(20_000).filter(gives_json).take(1000).find(holds)
        }
        _ if text.len() <= 16_384 => slips::lookalikes(&text).filter(gives_json).take(60).find(holds),
        _ => None,
    };
    if let Some(slip) = found {
        hits.verifies_if(slip.change(&text, "the token"));
    }
}

fn example(_: Random<'_>) -> Made {
    let made = Made::over(Made::input(Made::HEADER, Made::CLAIMS).as_bytes());
    Made { token: made.token.replacen("N2YzYzlh", "N2YzYzIh", 1), ..made }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jose::key::detect::detect;
    use crate::jose::token::Token;
    use getrandom::SysRng;
    use getrandom::rand_core::UnwrapErr;

    #[test]
    fn characters_that_look_alike_are_tried_for_public_keys_too() {
        for (alg, key) in [("EdDSA", Made::ed25519(&mut UnwrapErr(SysRng))), ("RS256", Made::rsa())] {
            let mut made = Made::changed(alg, &key, |signature| signature, &mut UnwrapErr(SysRng));
            made.token = made.token.replacen("N2YzYzlh", "N2YzYzIh", 1);
            let (token, keys) = (Token::parse(&made.token), detect(&made.key, made.encoding));
            let mut hits = Hits::default();
            probe(&Case::of(&token, &keys, &made.key, None).unwrap(), &mut hits);
            let messages: Vec<String> = hits.into_messages().collect();
            assert!(matches!(&*messages, [one] if one.contains("is \"l\" and not \"I\"")), "{alg} {messages:?}");
        }
    }
}
