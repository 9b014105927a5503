//! Answers about the place of a token in a status list.

use super::{Facts, shortened};
use crate::check::profiles::Answer;
use crate::jose::encoding::json::Kind;

impl Facts<'_> {
    /// `status.status_list` has a place that is not negative and the address of a list (Token Status List 6.1).
    pub fn names_status(&self) -> Answer {
        let Some(list) = self.member("status", "status_list") else {
            return Answer::Warn("`status` has no `status_list`: it is of another kind".to_owned());
        };
        let place = list.get("idx").and_then(|idx| idx.as_number()?.as_integer());
        let address = list.get("uri").and_then(|uri| uri.as_str());
        match (place, address) {
            _ if list.kind() != Kind::Object => {
                Answer::Fail(format!("expected an object, but found {}", list.kind().with_article()))
            }
            (None, _) => Answer::Fail("`idx` is missing, or no whole number".to_owned()),
            (Some(place), _) if place < 0 => Answer::Fail(format!("`idx` is {place}")),
            (_, None) => Answer::Fail("`uri` is missing, or no string".to_owned()),
            (Some(place), Some(uri)) => Answer::Pass(format!("place {place} of {}", shortened(&uri))),
        }
    }
}
