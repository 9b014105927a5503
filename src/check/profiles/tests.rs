//! Each profile passes its example, and each clause has one that it does not pass.

mod sample;

mod id_token;

mod access_token;

mod dpop_proof;

mod logout_token;

mod client_assertion;

mod security_event_token;

mod sd_jwt;

mod sd_jwt_vc;

mod key_binding;

mod request_object;

mod jarm_response;

mod introspection_response;

mod status_list_token;

mod vendors;

use std::collections::BTreeSet;

use super::*;

#[test]
fn profiles_say_what_they_are() {
    let (mut seen, mut kinds) = (BTreeSet::new(), BTreeSet::new());
    for profile in PROFILES {
        assert!(kinds.insert(profile.kind.name()), "{}: its kind has another profile", profile.id);
        assert_eq!(of_kind(profile.kind).map(|found| found.id), Some(profile.id));
    }
    for profile in PROFILES.iter().chain(VENDORS) {
        assert!(seen.insert(profile.id) && !profile.clauses.is_empty(), "{}", profile.id);
        let names: BTreeSet<&str> = profile.clauses.iter().map(|clause| clause.id).collect();
        assert_eq!(names.len(), profile.clauses.len(), "{}: a clause stands twice", profile.id);
        for clause in profile.clauses {
            assert!(!clause.asks.ends_with('.') && clause.asks.len() > 8, "{} {}", profile.id, clause.id);
            assert!(clause.source.contains(' '), "{} {}: {}", profile.id, clause.id, clause.source);
        }
    }
}
