//! What a library decides about a token whose signature holds, when nothing but the defaults speak.

use super::{Audience, Expiry, IssuedAt, Library, NotBefore, WithoutExp};

/// What the decision rests on. Times are seconds since the epoch.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Facts {
    /// The time of the check.
    pub now: i64,
    /// `exp`.
    pub exp: Option<f64>,
    /// `nbf`.
    pub nbf: Option<f64>,
    /// `iat`.
    pub iat: Option<f64>,
    /// Whether the token has `aud`.
    pub has_audience: bool,
    /// Whether the library was told which audience to expect; whether that one fits is not asked here.
    pub audience_is_set: bool,
}

/// Accepted, or refused for the first reason that applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Accepted.
    Accepts,
    /// Refused.
    Refuses(Reason),
}

/// Why a library refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It has expired.
    ExpPast,
    /// It has no `exp`.
    ExpMissing,
    /// It is not yet valid.
    NbfFuture,
    /// It was issued in the future.
    IatFuture,
    /// It has `aud`, and nobody said which is expected.
    AudUnexpected,
}

impl Reason {
    /// All of them.
    pub const ALL: [Reason; 5] =
        [Reason::ExpPast, Reason::ExpMissing, Reason::NbfFuture, Reason::IatFuture, Reason::AudUnexpected];

    /// The code of the check that says the same.
    pub fn code(self) -> &'static str {
        match self {
            Reason::ExpPast => "exp-past",
            Reason::ExpMissing => "exp-missing",
            Reason::NbfFuture => "nbf-future",
            Reason::IatFuture => "iat-future",
            Reason::AudUnexpected => "aud-unexpected",
        }
    }

    /// The reason with that code.
    pub fn from_code(code: &str) -> Option<Reason> {
        Reason::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

impl Library {
    /// What it decides with its defaults.
    pub fn decide(&self, facts: &Facts) -> Decision {
        let first = Reason::ALL.into_iter().find(|reason| self.refuses(*reason, facts));
        first.map_or(Decision::Accepts, Decision::Refuses)
    }

    /// Whether it refuses for this reason, whatever else there is.
    pub fn refuses(&self, reason: Reason, facts: &Facts) -> bool {
        let (now, leeway) = (facts.now as f64, f64::from(self.leeway));
        let zero_is_none = self.without_exp == WithoutExp::AcceptsAlsoZero;
        let exp = facts.exp.filter(|exp| !(zero_is_none && *exp == 0.0));
        match reason {
            Reason::ExpPast => exp.is_some_and(|exp| match self.expiry {
                Expiry::RejectsAt => now >= exp + leeway,
                Expiry::AcceptsAt | Expiry::AcceptsTheInstant => now > exp + leeway,
                Expiry::OnlyWith(_) => false,
            }),
            Reason::ExpMissing => exp.is_none() && self.without_exp == WithoutExp::Rejects,
            Reason::NbfFuture => facts.nbf.is_some_and(|nbf| match self.not_before {
                NotBefore::AcceptsAt => now < nbf - leeway,
                NotBefore::RejectsAt => now <= nbf - leeway,
                NotBefore::OnlyWith(_) => false,
            }),
            Reason::IatFuture => facts.iat.is_some_and(|iat| match self.issued_at {
                IssuedAt::Rejects => iat > now + leeway,
                IssuedAt::RejectsWithoutNbf => facts.nbf.is_none() && iat > now + leeway,
                IssuedAt::Ignored | IssuedAt::OnlyWith(_) => false,
            }),
            Reason::AudUnexpected => match self.audience {
                Audience::Rejects => facts.has_audience && !facts.audience_is_set,
                Audience::ValidatedByDefault => !facts.audience_is_set,
                Audience::Ignored | Audience::NeverChecked | Audience::MustBeSet(_) => false,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{all, find};
    use super::*;

    const NOW: i64 = 1_795_000_000;

    fn facts(exp: i64) -> Facts {
        Facts { now: NOW, exp: Some((NOW + exp) as f64), audience_is_set: true, ..Facts::default() }
    }

    fn refusing(facts: Facts) -> Vec<&'static str> {
        all().filter(|library| library.decide(&facts) != Decision::Accepts).map(|library| library.id).collect()
    }

    #[test]
    fn forty_seconds_after_expiry_the_lenient_ones_still_accept() {
        let accepting: Vec<_> = all().filter(|one| one.decide(&facts(-40)) == Decision::Accepts).collect();
        let ids: Vec<_> = accepting.iter().map(|library| library.id).collect();
        assert_eq!(ids, ["nimbus", "spring-security", "rust-jsonwebtoken", "dotnet", "envoy", "kong"]);
        assert!(accepting.iter().all(|library| library.leeway >= 60 || library.id == "kong"));
    }

    #[test]
    fn after_six_minutes_only_who_does_not_look_accepts() {
        assert_eq!(refusing(facts(-301)).len(), 15);
        assert_eq!(find("kong").map(|kong| kong.decide(&facts(-301))), Some(Decision::Accepts));
    }

    #[test]
    fn at_exp_itself_the_operators_differ() {
        let refusing = refusing(facts(0));
        assert_eq!(
            refusing,
            ["node-jsonwebtoken", "jose", "pyjwt", "ruby-jwt", "php-jwt", "java-jwt", "golang-jwt"],
            "the standard says: on or after exp"
        );
        // The same with the leeway used up: one second decides.
        let decides = |id: &str, exp| find(id).map(|library| library.decide(&facts(exp)));
        assert_eq!(decides("nimbus", -59), Some(Decision::Accepts));
        assert_eq!(decides("nimbus", -60), Some(Decision::Refuses(Reason::ExpPast)));
        assert_eq!(decides("spring-security", -60), Some(Decision::Accepts));
        assert_eq!(decides("dotnet", -300), Some(Decision::Accepts));
        assert_eq!(decides("dotnet", -301), Some(Decision::Refuses(Reason::ExpPast)));
    }

    #[test]
    fn few_mind_a_future_iat() {
        let ahead = Facts { iat: Some((NOW + 5) as f64), ..facts(600) };
        assert_eq!(refusing(ahead), ["pyjwt", "php-jwt", "java-jwt"]);
        let with_nbf = Facts { nbf: Some(NOW as f64), ..ahead };
        assert_eq!(refusing(with_nbf), ["pyjwt", "java-jwt"]);
    }

    #[test]
    fn a_missing_exp_and_an_unexpected_aud_are_refused_by_few() {
        let endless = Facts { now: NOW, audience_is_set: true, ..Facts::default() };
        assert_eq!(refusing(endless), ["rust-jsonwebtoken", "dotnet"]);
        let aud = Facts { has_audience: true, audience_is_set: false, ..facts(600) };
        assert_eq!(refusing(aud), ["pyjwt", "rust-jsonwebtoken", "dotnet"]);
        let without = Facts { has_audience: false, audience_is_set: false, ..facts(600) };
        assert_eq!(refusing(without), ["dotnet"]);
    }

    #[test]
    fn an_exp_of_zero_is_none_for_two() {
        let zero = Facts { exp: Some(0.0), ..facts(0) };
        let accepting: Vec<_> = all().filter(|one| one.decide(&zero) == Decision::Accepts).map(|one| one.id).collect();
        assert_eq!(accepting, ["keycloak", "envoy", "kong"]);
    }

    #[test]
    fn not_before_counts_with_the_leeway() {
        let early = Facts { nbf: Some((NOW + 30) as f64), ..facts(600) };
        let accepting: Vec<_> = all().filter(|one| one.decide(&early) == Decision::Accepts).map(|one| one.id).collect();
        assert_eq!(accepting, ["nimbus", "spring-security", "rust-jsonwebtoken", "dotnet", "envoy", "kong"]);
    }
}
