//! The expectations as typed, and the policy they mean.

use crate::check::policy::Policy;
use crate::check::profiles::Transaction;

/// One field of the panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    /// `iss`.
    Issuer,
    /// `aud`.
    Audience,
    /// `alg`.
    Algorithms,
    /// `typ`.
    Type,
    /// `sub`.
    Subject,
    /// Claims that must be there.
    Required,
    /// Greatest age.
    MaxAge,
    /// Tolerance.
    Leeway,
    /// The clock.
    Now,
    /// The `nonce` of the exchange.
    Nonce,
    /// The access token that came with it.
    AccessToken,
    /// The code that came with it.
    Code,
    /// The `code_verifier` of the token request.
    CodeVerifier,
    /// The `state` that was sent.
    State,
    /// The method of the request.
    Method,
    /// The address of the request.
    Url,
    /// How old the authentication may be.
    AuthenticationAge,
}

/// What was typed, one text a field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Expectations {
    texts: [String; Field::ALL.len()],
}

impl Field {
    /// All fields, in the order of the panel.
    pub(crate) const ALL: [Field; 17] = [
        Field::Issuer,
        Field::Audience,
        Field::Algorithms,
        Field::Type,
        Field::Subject,
        Field::Required,
        Field::MaxAge,
        Field::Leeway,
        Field::Now,
        Field::Nonce,
        Field::AccessToken,
        Field::Code,
        Field::CodeVerifier,
        Field::State,
        Field::Method,
        Field::Url,
        Field::AuthenticationAge,
    ];

    /// Whether it is about the exchange that the token belongs to, which only profiles ask about.
    pub(crate) fn is_of_exchange(self) -> bool {
        self as usize >= Field::Nonce as usize
    }

    /// The `id` of its input.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Field::Issuer => "policy-iss",
            Field::Audience => "policy-aud",
            Field::Algorithms => "policy-algs",
            Field::Type => "policy-typ",
            Field::Subject => "policy-sub",
            Field::Required => "policy-required",
            Field::MaxAge => "policy-max-age",
            Field::Leeway => "policy-leeway",
            Field::Now => "policy-now",
            Field::Nonce => "exchange-nonce",
            Field::AccessToken => "exchange-access-token",
            Field::Code => "exchange-code",
            Field::CodeVerifier => "exchange-code-verifier",
            Field::State => "exchange-state",
            Field::Method => "exchange-method",
            Field::Url => "exchange-url",
            Field::AuthenticationAge => "exchange-max-age",
        }
    }

    /// Its label.
    pub(crate) fn label(self) -> &'static str {
        match self {
            Field::Issuer => "Issuer (iss)",
            Field::Audience => "Audience (aud)",
            Field::Algorithms => "Allowed algorithms",
            Field::Type => "Type (typ)",
            Field::Subject => "Subject (sub)",
            Field::Required => "Required claims",
            Field::MaxAge => "Greatest age, seconds",
            Field::Leeway => "Leeway, seconds",
            Field::Now => "Clock",
            Field::Nonce => "Nonce",
            Field::AccessToken => "Access token",
            Field::Code => "Authorization code",
            Field::CodeVerifier => "Code verifier (PKCE)",
            Field::State => "State",
            Field::Method => "HTTP method",
            Field::Url => "Address of the request",
            Field::AuthenticationAge => "Greatest age of the login, seconds",
        }
    }

    /// What an entry looks like.
    pub(crate) fn example(self) -> &'static str {
        match self {
            Field::Issuer => "https://login.example.com",
            Field::Audience => "https://api.example.com",
            Field::Algorithms => "RS256, ES256",
            Field::Type => "at+jwt",
            Field::Subject => "user-42",
            Field::Required => "sub, exp",
            Field::MaxAge => "3600",
            Field::Leeway => "0",
            Field::Now => "now, or 2026-11-23T12:00:00Z",
            Field::Nonce => "n-0S6_WzA2Mj",
            Field::AccessToken => "as it was issued",
            Field::Code => "as it came back",
            Field::CodeVerifier => "43 to 128 characters, of the token request",
            Field::State => "as it was sent",
            Field::Method => "POST",
            Field::Url => "https://api.example.com/orders",
            Field::AuthenticationAge => "300",
        }
    }
}

impl Expectations {
    /// What was typed into a field.
    pub(crate) fn text(&self, field: Field) -> &str {
        self.texts.get(field as usize).map(String::as_str).unwrap_or_default()
    }

    /// Takes what was typed into a field.
    pub(crate) fn set(&mut self, field: Field, text: String) {
        if let Some(slot) = self.texts.get_mut(field as usize) {
            *slot = text;
        }
    }

    /// What is wrong with the text of a field; such a field is not applied.
    pub(crate) fn fault(&self, field: Field, read_date: impl Fn(&str) -> Option<i64>) -> Option<&'static str> {
        let text = self.text(field).trim();
        match field {
            Field::MaxAge | Field::Leeway | Field::AuthenticationAge if !text.is_empty() && seconds(text).is_none() => {
                Some("expected a whole number of seconds, 0 or more")
            }
            Field::Now if !text.is_empty() && clock(text, read_date).is_none() => {
                Some("expected seconds since 1970 or a date such as 2026-11-23T12:00:00Z")
            }
            _ => None,
        }
    }

    /// What they say about the exchange.
    pub(crate) fn transaction(&self) -> Transaction {
        let text = |field| self.text(field).trim().to_owned();
        Transaction {
            nonce: text(Field::Nonce),
            access_token: text(Field::AccessToken),
            code: text(Field::Code),
            code_verifier: text(Field::CodeVerifier),
            state: text(Field::State),
            method: text(Field::Method),
            url: text(Field::Url),
            max_age: seconds(&text(Field::AuthenticationAge)),
            ..Transaction::default()
        }
    }

    /// Takes a policy instead of what was typed about the token; what was typed about the clock and the exchange stays. An
    /// error names what the fields cannot hold, and then nothing is taken.
    pub(crate) fn load(&mut self, policy: &Policy) -> Result<(), String> {
        let mut loaded = self.clone();
        let seconds = |seconds: Option<i64>| seconds.map(|seconds| seconds.to_string()).unwrap_or_default();
        let algorithms = policy.algorithms.as_deref().unwrap_or_default();
        let leeway = Some(policy.leeway).filter(|leeway| *leeway != 0 || policy.time_chosen);
        for (field, text) in [
            (Field::Issuer, policy.issuers.join(", ")),
            (Field::Audience, policy.audiences.join(", ")),
            (Field::Algorithms, algorithms.join(", ")),
            (Field::Type, policy.typ.clone().unwrap_or_default()),
            (Field::Subject, policy.subject.clone().unwrap_or_default()),
            (Field::Required, policy.required.join(", ")),
            (Field::MaxAge, seconds(policy.max_age)),
            (Field::Leeway, seconds(leeway)),
        ] {
            loaded.set(field, text);
        }
        let (meant, _) = loaded.policy(|_| None);
        let lost = [
            ("issuer", meant.issuers != policy.issuers),
            ("audience", meant.audiences != policy.audiences),
            ("algorithms", meant.algorithms != policy.algorithms),
            ("typ", meant.typ != policy.typ),
            ("subject", meant.subject != policy.subject),
            ("requiredClaims", meant.required != policy.required),
            ("keyBinding.maxAge", policy.key_binding_max_age.is_some()),
        ];
        match lost.into_iter().find(|(_, is_lost)| *is_lost) {
            Some((name, _)) => {
                Err(format!("expected a policy that the fields can hold, but {name} does not fit into its field"))
            }
            None => {
                *self = loaded;
                Ok(())
            }
        }
    }

    /// The policy they mean, and the clock if one was set. `read_date` reads a date with a time as seconds.
    pub(crate) fn policy(&self, read_date: impl Fn(&str) -> Option<i64>) -> (Policy, Option<i64>) {
        let now = clock(self.text(Field::Now).trim(), read_date);
        let one = |field| Some(self.text(field).trim().to_owned()).filter(|text| !text.is_empty());
        let leeway = seconds(self.text(Field::Leeway).trim());
        let algorithms = list(self.text(Field::Algorithms));
        let policy = Policy {
            // An address may hold a comma, but none with a space behind it.
            issuers: one(Field::Issuer).iter().flat_map(|text| text.split(", ")).map(str::to_owned).collect(),
            audiences: list(self.text(Field::Audience)),
            subject: one(Field::Subject),
            typ: one(Field::Type),
            required: list(self.text(Field::Required)),
            max_age: seconds(self.text(Field::MaxAge).trim()),
            algorithms: Some(algorithms).filter(|names| !names.is_empty()),
            leeway: leeway.unwrap_or(0),
            time_chosen: now.is_some() || leeway.is_some(),
            ..Policy::default()
        };
        (policy, now)
    }
}

fn list(text: &str) -> Vec<String> {
    text.split([',', ' ', ';', '\n', '\t']).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

fn seconds(text: &str) -> Option<i64> {
    text.parse().ok().filter(|seconds| *seconds >= 0)
}

fn clock(text: &str, read_date: impl Fn(&str) -> Option<i64>) -> Option<i64> {
    if text.is_empty() || text.eq_ignore_ascii_case("now") {
        None
    } else {
        text.parse().ok().or_else(|| read_date(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy(entries: &[(Field, &str)]) -> (Policy, Option<i64>) {
        let mut expectations = Expectations::default();
        for (field, text) in entries {
            expectations.set(*field, (*text).to_owned());
        }
        expectations.policy(|date| (date == "a date").then_some(7))
    }

    #[test]
    fn nothing_typed_means_nothing_expected() {
        assert_eq!(policy(&[]), (Policy::default(), None));
        assert!(!policy(&[(Field::Issuer, "  ")]).0.is_set());
    }

    #[test]
    fn lists_are_split_and_numbers_read() {
        let (policy, now) = policy(&[
            (Field::Algorithms, "RS256, ES256"),
            (Field::Audience, "a b"),
            (Field::MaxAge, " 60 "),
            (Field::Leeway, "5"),
            (Field::Now, "a date"),
        ]);
        assert_eq!(policy.algorithms, Some(vec!["RS256".to_owned(), "ES256".to_owned()]));
        assert_eq!((policy.audiences.len(), policy.max_age, policy.leeway, now), (2, Some(60), 5, Some(7)));
        assert!(policy.time_chosen);
    }

    #[test]
    fn a_policy_is_loaded_or_nothing_is() {
        let text = str::to_owned;
        let mut expectations = Expectations::default();
        expectations.set(Field::Now, "7".into());
        let policy = Policy {
            issuers: vec![text("https://a"), text("https://b,c")],
            audiences: vec![text("d"), text("e")],
            algorithms: Some(vec![text("ES256")]),
            max_age: Some(60),
            time_chosen: true,
            ..Policy::default()
        };
        assert_eq!(expectations.load(&policy), Ok(()));
        assert_eq!(expectations.policy(|_| None), (policy.clone(), Some(7)));
        let before = expectations.clone();
        let fault = expectations.load(&Policy { audiences: vec![text("with space")], ..policy }).unwrap_err();
        assert!(fault.contains("audience") && expectations == before);
    }

    #[test]
    fn a_text_that_is_no_number_is_told() {
        let mut expectations = Expectations::default();
        expectations.set(Field::Leeway, "soon".into());
        assert!(expectations.fault(Field::Leeway, |_| None).is_some());
        assert!(expectations.fault(Field::Now, |_| None).is_none());
    }
}
