//! The measuring: batches of one operation in the worker, each long enough for the page's watch.

use super::results::{Rate, Row};
use crate::app::islands::keys::{Pair, make, token};
use crate::app::islands::sample::sample;
use crate::app::platform::{ask, stopwatch};
use crate::worker::protocol::KeyKind;
use crate::worker::question::{Answer, Question, Repeat, Work};

/// A batch is at least that long, in milliseconds: a browser's watch is exact to a tenth of one, or to one.
const BATCH: f64 = 60.0;

/// Batches, of which the one in the middle counts.
const BATCHES: usize = 5;

/// Claims of the usual size of an access token.
const CLAIMS: &str = "{\"iss\":\"https://login.example.com\",\"sub\":\"user-42\",\"aud\":\"https://api.example.com\",\
                      \"client_id\":\"shop-web\",\"iat\":1795000000,\"exp\":1795000600,\"jti\":\"b1f7a8e2\",\"scope\":\"orders:read orders:write\"}";

/// Keys that were made: algorithms with the same kind of key share one.
#[derive(Default)]
pub(super) struct Keys(Vec<(KeyKind, Pair)>);

/// Measures one algorithm. `tell` hears what is done now and says whether to go on; `None` when not.
pub(super) async fn measure(alg: &'static str, keys: &mut Keys, tell: impl Fn(String) -> bool) -> Option<Row> {
    let sample = sample(alg)?;
    let failed = |why: String| Some(Row { alg, key: sample.key.clone(), rates: Err(why) });
    if !tell(format!("{alg}, a key is being made")) {
        return None;
    }
    let pair = match keys.0.iter().find(|(kind, _)| *kind == sample.kind) {
        Some((_, pair)) => pair.clone(),
        None => {
            let made = make(sample.kind, |so_far| tell(format!("{alg}, {} of 2 primes found", so_far.primes))).await;
            match made {
                Ok(pair) => {
                    let pair = pair?;
                    keys.0.push((sample.kind, pair.clone()));
                    pair
                }
                Err(why) => return failed(why),
            }
        }
    };
    let token = match token(&sample, CLAIMS, &pair.private).await {
        Ok(token) => token,
        Err(why) => return failed(why),
    };
    let mut rates = Vec::new();
    for (work, words) in [(Work::Sign, "signing"), (Work::Verify, "verifying"), (Work::Decode, "decoding")] {
        if !tell(format!("{alg}, {words}")) {
            return None;
        }
        let batch = Batch {
            work,
            alg,
            key: if work == Work::Sign { pair.private.clone() } else { pair.of_verifier() },
            token: &token,
        };
        match batch.rate().await {
            Ok(rate) => rates.push(rate),
            Err(why) => return failed(why),
        }
    }
    Some(Row { alg, key: sample.key.clone(), rates: Ok(rates) })
}

/// One operation with everything it needs.
struct Batch<'a> {
    work: Work,
    alg: &'static str,
    key: String,
    token: &'a str,
}

impl Batch<'_> {
    /// How long `times` operations take, in milliseconds, with the way to the worker and back.
    async fn time(&self, times: u32) -> Result<f64, String> {
        let repeat = Repeat { work: self.work, alg: self.alg.to_owned(), key: self.key.clone(), times };
        let begun = stopwatch();
        let answer = ask(self.token, Question::Repeat(Box::new(repeat))).await;
        let taken = stopwatch() - begun;
        match answer {
            Answer::Repeated(done) if done == times => Ok(taken),
            Answer::Nothing(why) => Err(why),
            _ => Err("the operation failed".to_owned()),
        }
    }

    async fn rate(&self) -> Result<Rate, String> {
        // What the way and the reading of the key take is no part of the operation.
        let mut around = f64::INFINITY;
        for _ in 0..3 {
            around = around.min(self.time(0).await?);
        }
        let mut times = 1;
        let mut taken = self.time(times).await? - around;
        while taken < BATCH / 4.0 && times < MOST {
            times = (times * 4).min(MOST);
            taken = self.time(times).await? - around;
        }
        times = enough(times, taken);
        let mut all = [0.0; BATCHES];
        for one in &mut all {
            let taken = (self.time(times).await? - around).max(0.01);
            *one = f64::from(times) * 1000.0 / taken;
        }
        Ok(Rate::of(all))
    }
}

/// More operations than this are in no batch.
const MOST: u32 = 1_000_000;

/// Operations for a batch that is long enough, when `times` of them took `taken` milliseconds.
fn enough(times: u32, taken: f64) -> u32 {
    let wanted = f64::from(times) * BATCH / taken.max(0.01);
    wanted.ceil().clamp(1.0, f64::from(MOST)) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_batch_is_long_enough_and_never_empty() {
        assert_eq!(enough(100, 30.0), 200);
        assert_eq!(enough(1, 400.0), 1);
        assert_eq!(enough(1_000_000, 0.0), MOST);
    }
}
