//! Policies as code: what was written is run, and says of every token what is said here.

mod peers;

mod samples;

mod variants;

use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::json;

use claimcheck::check::acceptance::{Acceptance, Judge};
use claimcheck::check::policy::Policy;
use claimcheck::check::policy_code::{TARGETS, Target, Wish, write};
use claimcheck::jose::key::detect::detect;

use samples::{Sample, samples};
use variants::Variant;

/// A policy as code, and what it was written from.
pub(crate) struct Written {
    /// The policy and its keys.
    pub(crate) sample: Sample,
    /// The code.
    pub(crate) code: String,
    /// The policy with the algorithms that the target has.
    policy: Policy,
}

/// Where a target's verdict is another one, because its library cannot be mended; the code says so at its head.
const STATED: &[(&str, &str)] = &[
    ("go-golang-jwt", "claim twice"),
    ("go-golang-jwt", "header member twice"),
    ("ruby-jwt", "claim twice"),
    ("ruby-jwt", "header member twice"),
    ("node-jose", "claim twice"),
    ("node-jose", "header member twice"),
    ("node-jsonwebtoken", "claim twice"),
    ("node-jsonwebtoken", "header member twice"),
    ("node-jsonwebtoken", "crit b64"),
    ("rust-jsonwebtoken", "claim twice"),
    ("rust-jsonwebtoken", "header member twice"),
    ("rust-jsonwebtoken", "crit b64"),
    ("rust-jsonwebtoken", "header number"),
    ("rust-jsonwebtoken", "header aud list"),
];

#[test]
#[allow(clippy::disallowed_methods, reason = "the code that is run asks the real clock, so its tokens are made for it")]
fn every_executed_target_agrees_on_every_token() {
    let clock = || SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() as i64;
    for target in TARGETS.iter().filter(|target| target.executed) {
        let written: Vec<Written> = samples(clock()).into_iter().filter_map(|sample| code(target, sample)).collect();
        assert!(written.len() >= 3, "{}: only {} policies", target.id, written.len());
        let Some(mut peer) = peers::start(target, &written) else { continue };
        // What starts may have been built first, and that takes time.
        let now = clock();
        let (mut counts, mut differ) = ([0, 0], BTreeMap::new());
        let mut wrong = Vec::new();
        for (index, one) in written.iter().enumerate() {
            let mut judge = Judge::new(detect(&one.sample.key, one.sample.encoding));
            let policy = Rc::new(one.policy.clone());
            for Variant { name, token, at } in variants::of(&one.sample, now) {
                let ours = judge.judge(&token, &policy, at.unwrap_or(now)) == Acceptance::Accepted;
                let question = json!({ "policy": index, "token": token, "key": one.sample.key, "now": at });
                let answer = peer.ask(&question);
                let theirs = answer["accepted"].as_bool().expect("a verdict");
                counts[usize::from(ours)] += 1;
                if ours == theirs {
                    continue;
                }
                if STATED.contains(&(target.id, name)) {
                    differ.insert(name, answer["why"].clone());
                } else {
                    wrong.push(format!("{}: {name}: here {ours}, there {theirs}: {}", one.sample.name, answer["why"]));
                }
            }
        }
        assert!(wrong.is_empty(), "{}:\n{}", target.id, wrong.join("\n"));
        let stated: Vec<&str> = STATED.iter().filter(|(id, _)| *id == target.id).map(|(_, name)| *name).collect();
        assert!(stated.iter().all(|name| differ.contains_key(name)), "{}: {stated:?}, {differ:?}", target.id);
        assert!(counts[0] >= 30 && counts[1] >= 15, "{}: {counts:?}", target.id);
        println!("{}: {} refused, {} accepted, {} stated differences", target.id, counts[0], counts[1], stated.len());
    }
}

/// None when the target has no algorithm of the sample.
fn code(target: &Target, sample: Sample) -> Option<Written> {
    let keys = detect(&sample.key, sample.encoding);
    let wish = Wish::new(target, &sample.policy, &keys, sample.encoding).ok()?;
    let algorithms = wish.algorithms.iter().map(|alg| (*alg).to_owned()).collect();
    let policy = Policy { algorithms: Some(algorithms), ..sample.policy.clone() };
    let code = write(target, &sample.policy, &keys, sample.encoding).expect("what can be wished can be written");
    Some(Written { sample, code, policy })
}
