//! Flows of messages, step by step: who sends what to whom, with the lines of the message.
//!
//! Every value is made up, and a value in brackets stands for one that is too long to show.

mod code_pkce;

mod native;

mod session;

mod client_credentials;

mod refresh;

/// A flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flow {
    /// The name by which a page asks for it.
    pub name: &'static str,
    /// Its title.
    pub title: &'static str,
    /// The steps.
    pub steps: &'static [Step],
}

/// One step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Who sends.
    pub from: &'static str,
    /// Who receives; the same as `from` when nothing is sent.
    pub to: &'static str,
    /// What happens, in one sentence.
    pub does: &'static str,
    /// What to look at, in one or two sentences.
    pub note: &'static str,
    /// The lines of the message; empty when there is none.
    pub message: &'static str,
    /// Where it is written.
    pub source: &'static str,
}

/// All flows.
pub const FLOWS: [&Flow; 5] =
    [&code_pkce::FLOW, &native::FLOW, &session::FLOW, &client_credentials::FLOW, &refresh::FLOW];

/// The flow of that name.
pub fn find(name: &str) -> Option<&'static Flow> {
    FLOWS.into_iter().find(|flow| flow.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jose::encoding::base64url;
    use crate::jose::hash::Hash;

    #[test]
    fn every_flow_is_found_and_every_step_is_complete() {
        for flow in FLOWS {
            assert_eq!(find(flow.name), Some(flow));
            assert!(flow.steps.len() >= 4, "{}", flow.name);
            for step in flow.steps {
                assert!(
                    ![step.from, step.to, step.does, step.note, step.source].contains(&""),
                    "{}: {step:?}",
                    flow.name
                );
                assert!(step.does.ends_with('.') && step.note.ends_with('.'), "{}: {step:?}", flow.name);
                assert_eq!(step.message.is_empty(), step.from == step.to, "{}: {step:?}", flow.name);
            }
        }
    }

    /// The verifier and the challenge are those of RFC 7636, appendix B: one follows from the other.
    #[test]
    fn the_challenge_belongs_to_the_verifier() {
        let messages: Vec<&str> = code_pkce::FLOW.steps.iter().map(|step| step.message).collect();
        let whole = messages.join("\n");
        let after = |name: &str| {
            let rest = whole.split_once(name).map(|(_, rest)| rest).expect("the message has it");
            rest.split(['&', '\n', ' ']).next().expect("a value").to_owned()
        };
        let hash = Hash::Sha256.bytes(after("code_verifier=").as_bytes());
        assert_eq!(base64url::encode(&hash), after("code_challenge="));
    }
}
