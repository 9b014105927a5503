//! The expectations as code, as far as they were asked for, and a policy that takes their place.

use std::rc::Rc;

use super::state::State;
use crate::check::policy_code::json;
use crate::worker::protocol::PolicyCode;

/// What was asked for and what came.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct PolicyExport {
    /// The target that is wanted; none before anybody asked.
    pub(crate) target: Option<Rc<str>>,
    /// The code; that of older input, or of another target, until the new one comes.
    pub(crate) written: Option<Rc<PolicyCode>>,
    /// Why a policy could not be loaded; empty when nothing went wrong.
    pub(crate) fault: Rc<str>,
}

impl PolicyExport {
    /// Takes code that came; that of a target that is not wanted any more is dropped.
    pub(super) fn take(&mut self, written: PolicyCode) {
        if self.target.as_deref() == Some(written.target.as_str()) {
            self.written = Some(Rc::new(written));
        }
    }
}

impl State {
    /// A policy in JSON takes the place of what is expected; one that is wrong changes nothing.
    pub(super) fn with_policy(mut self, text: &str) -> Self {
        let read = json::read(text).and_then(|policy| self.expectations.load(&policy).map(|()| policy));
        match read {
            Ok(policy) => {
                self.extras.load(policy);
                self.refill += 1;
                self.code.fault = "".into();
                self.renewed()
            }
            Err(fault) => {
                self.code.fault = fault.into();
                self
            }
        }
    }
}
