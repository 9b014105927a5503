//! What a sample of each algorithm needs: its header and a kind of key.

use crate::jose::alg::facts::{self, Family, encryption, management};
use crate::worker::protocol::KeyKind;

/// A sample.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Sample {
    /// The name that was asked for.
    pub(super) alg: &'static str,
    /// The header.
    pub(super) header: String,
    /// The kind of key.
    pub(super) kind: KeyKind,
    /// The key in words.
    pub(super) key: String,
}

/// The content encryption of a sample, where the algorithm does not say.
const USUAL_CONTENT: &str = "A256GCM";

/// Bits of an RSA key in a sample: more takes a browser long to find.
const RSA_BITS: u16 = 2048;

/// The sample of that `alg` or `enc`; `None` when there is nothing to make.
pub(super) fn sample(name: &str) -> Option<Sample> {
    signed(name).or_else(|| managed(name)).or_else(|| content(name))
}

/// Every name that there is a sample of: signatures, then key management, then content encryption.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    let signing = facts::ALL.iter().map(|facts| facts.name);
    let managing = management::ALL.iter().map(|facts| facts.name);
    let content = encryption::ALL.iter().map(|facts| facts.name);
    signing.chain(managing).chain(content).filter(|name| sample(name).is_some())
}

/// Every name that signs.
pub(super) fn signing() -> impl Iterator<Item = &'static str> {
    facts::ALL.iter().map(|facts| facts.name).filter(|name| signed(name).is_some())
}

fn signed(name: &str) -> Option<Sample> {
    let facts = facts::find(name)?;
    let (kind, key) = match facts.family {
        Family::Hmac => secret(facts.min_key_bits / 8),
        Family::RsaPkcs1 | Family::RsaPss => rsa(),
        Family::Ecdsa | Family::Eddsa => curve(facts.curve.unwrap_or("Ed25519"))?,
        Family::MlDsa => {
            let strength = name.rsplit('-').next()?.parse().ok()?;
            (KeyKind::MlDsa(strength), name.to_owned())
        }
        Family::None => return None,
    };
    Some(Sample { alg: facts.name, header: format!("{{\"alg\":\"{name}\",\"typ\":\"JWT\"}}"), kind, key })
}

fn managed(name: &str) -> Option<Sample> {
    let facts = management::find(name)?;
    let (kind, key) = match facts.family {
        // Its padding can be attacked (RFC 8725 3.2), so nobody is shown how to make one.
        management::Family::RsaPkcs1 => return None,
        management::Family::RsaOaep => rsa(),
        management::Family::EcdhEs | management::Family::EcdhEsKw => curve("P-256")?,
        _ => secret(facts.key_bits.unwrap_or(256) / 8),
    };
    Some(encrypted(facts.name, facts.name, USUAL_CONTENT, kind, key))
}

fn content(name: &str) -> Option<Sample> {
    let facts = encryption::find(name)?;
    let (kind, key) = secret(facts.key_bytes);
    Some(encrypted(facts.name, "dir", facts.name, kind, key))
}

fn encrypted(name: &'static str, alg: &str, enc: &str, kind: KeyKind, key: String) -> Sample {
    Sample { alg: name, header: format!("{{\"alg\":\"{alg}\",\"enc\":\"{enc}\"}}"), kind, key }
}

fn secret(bytes: usize) -> (KeyKind, String) {
    (KeyKind::Oct(u16::try_from(bytes).unwrap_or(64)), format!("secret, {} bits", bytes * 8))
}

fn rsa() -> (KeyKind, String) {
    (KeyKind::Rsa(RSA_BITS), format!("RSA, {RSA_BITS} bits"))
}

fn curve(name: &str) -> Option<(KeyKind, String)> {
    let at = KeyKind::CURVES.iter().position(|known| *known == name)?;
    Some((KeyKind::Curve(u8::try_from(at).ok()?), name.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::worker::agent::Agent;
    use crate::worker::protocol::{BuildOrder, Check, Job, KeyQuestion, Task, TaskResult, Text};
    use crate::worker::question::{Answer, Question};
    use getrandom::SysRng;
    use getrandom::rand_core::UnwrapErr;

    fn ask(agent: &mut Agent, text: &str, question: Question) -> Answer {
        let job = Job { id: 1, text: Text::Inline(text.to_owned()), task: Task::Ask(question) };
        match agent.run(job, None).result {
            TaskResult::Answer(answer) => answer,
            _ => panic!("a question has an answer"),
        }
    }

    #[test]
    fn every_sample_can_be_made_and_read_again() {
        let mut agent = Agent::new(Box::new(UnwrapErr(SysRng)));
        let mut rsa = None;
        let mut count = 0;
        for sample in names().filter_map(sample) {
            let is_rsa = matches!(sample.kind, KeyKind::Rsa(_));
            let mut answer = match &rsa {
                Some(kept) if is_rsa => Answer::clone(kept),
                _ => ask(&mut agent, "", Question::Key(sample.kind)),
            };
            while matches!(answer, Answer::KeyGoesOn(_)) {
                answer = ask(&mut agent, "", Question::KeyOn);
            }
            if is_rsa {
                rsa = Some(answer.clone());
            }
            let Answer::Key { private, .. } = answer else { panic!("{}: no key", sample.alg) };
            let key = KeyQuestion { key: private.clone(), ..KeyQuestion::default() };
            let order = BuildOrder {
                header: sample.header.clone(),
                payload: "{\"sub\":\"a\"}".into(),
                key,
                allow_unsafe: false,
            };
            let token = match ask(&mut agent, "", Question::Token(Box::new(order))) {
                Answer::Token(token) => token,
                Answer::Nothing(why) => panic!("{}: {why}", sample.alg),
                _ => panic!("{}: no token", sample.alg),
            };
            let check = Check { key: private, now: 1_795_000_000, ..Check::default() };
            let Answer::Judged(judged) = ask(&mut agent, &token, Question::Judge(Box::new(check))) else {
                panic!("{}: no verdict", sample.alg)
            };
            match judged.decryption {
                Some(line) => assert_eq!(line.state.name(), "decrypted", "{}: {}", sample.alg, line.detail),
                None => {
                    assert_eq!(judged.signature.state.name(), "verified", "{}: {}", sample.alg, judged.signature.detail)
                }
            }
            count += 1;
        }
        assert_eq!(count, facts::ALL.len() - 1 + management::ALL.len() - 1 + encryption::ALL.len());
        assert!(sample("none").is_none() && sample("RSA1_5").is_none() && sample("").is_none());
    }
}
