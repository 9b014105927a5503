//! Answers about the disclosures of an SD-JWT.

use super::{Facts, shortened};
use crate::check::profiles::Answer;
use crate::jose::sd_jwt::{Processed, SdFault, process_token};

impl Facts<'_> {
    /// What the disclosures make of the payload.
    pub fn disclosed(&self) -> Processed {
        process_token(self.subject.token, &[])
    }

    /// None of the faults that are meant is there.
    pub fn has_no_fault(&self, is_meant: impl Fn(&SdFault) -> bool, seen: &str) -> Answer {
        match self.disclosed().faults.iter().find(|fault| is_meant(fault)) {
            Some(fault) => Answer::Fail(fault.message()),
            None => Answer::Pass(seen.to_owned()),
        }
    }

    /// None of these claims, nor anything in them, is disclosed selectively.
    pub fn discloses_none(&self, names: &[&str]) -> Answer {
        let processed = self.disclosed();
        let paths = processed.disclosures.iter().filter_map(|disclosure| disclosure.path.as_deref());
        let found: Vec<&str> = paths
            .filter(|path| {
                names.iter().any(|name| {
                    path.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
                })
            })
            .collect();
        match found.as_slice() {
            [] => Answer::Pass("none of them is".to_owned()),
            found => Answer::Fail(format!("disclosed selectively: {}", shortened(&found.join(", ")))),
        }
    }
}
