//! One thing done many times: the page holds the watch, for below it there is no clock.

use super::question::{Answer, Repeat, Work};
use crate::jose::alg::sign::Check;
use crate::jose::jws;
use crate::jose::key::detect::{self, SecretEncoding};
use crate::jose::random::Random;
use crate::jose::token::Token;

/// More is not done in one job: a person wants to be able to stop.
const MOST: u32 = 1_000_000;

/// Does it, and says how often; less often when it failed.
pub(super) fn repeat(order: &Repeat, text: &str, random: Random<'_>) -> Answer {
    let times = order.times.min(MOST);
    if order.work == Work::Decode {
        let read = (0..times).filter(|_| Token::parse(text).payload.is_some()).count();
        return Answer::Repeated(u32::try_from(read).unwrap_or(MOST));
    }
    let Some(key) = detect::detect(&order.key, SecretEncoding::Utf8).keys.into_iter().next() else {
        return Answer::Nothing("there is no key".to_owned());
    };
    let token = Token::parse(text);
    let Some(signature) = token.signatures.first() else {
        return Answer::Nothing("there is no signature".to_owned());
    };
    let Some(input) = signature.input(&token, None) else {
        return Answer::Nothing("there is nothing that was signed".to_owned());
    };
    let mut done = 0;
    for _ in 0..times {
        let works = match order.work {
            Work::Sign => jws::sign_raw(&key, &order.alg, &input, &mut *random).is_ok(),
            _ => jws::verify_raw(&key, &order.alg, &input, &signature.bytes) == Some(Check::Holds),
        };
        done += u32::from(works);
    }
    Answer::Repeated(done)
}
