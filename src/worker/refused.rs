//! Which libraries refuse a token whose signature holds, which accept it, and how they say it: looked up here, so that the page
//! need not carry the tables.

use super::protocol::{Refused, Voice};
use crate::check::diagnosis::refused::{Refusal, reasons};
use crate::check::policy::Policy;
use crate::check::report::Report;
use crate::content::libraries::{self, Audience, Expiry, Facts, Library, NotBefore, Reason};
use crate::jose::encoding::json::Value;
use crate::jose::token::Token;

/// Why a library refuses the token; nothing unless its signature holds.
pub(super) fn of(report: &Report, token: &Token, policy: &Policy, now: i64) -> Vec<Refused> {
    let claims = token.claims();
    let reasons = reasons(report, claims, policy, now);
    let facts = facts(claims, policy, now);
    reasons.into_iter().map(|refusal| with_libraries(refusal, &facts)).collect()
}

fn facts(claims: Option<Value<'_>>, policy: &Policy, now: i64) -> Facts {
    let claim = |name: &str| claims.and_then(|claims| claims.get(name));
    let time = |name: &str| claim(name).and_then(Value::as_number).map(|number| number.as_f64());
    Facts {
        now,
        exp: time("exp"),
        nbf: time("nbf"),
        iat: time("iat"),
        has_audience: claim("aud").is_some(),
        audience_is_set: !policy.audiences.is_empty(),
    }
}

fn with_libraries(refusal: Refusal, facts: &Facts) -> Refused {
    let code = refusal.code.as_str();
    let decides = |library: &Library| match Reason::from_code(code) {
        Some(reason) => Some(library.refuses(reason, facts)),
        None if code == "aud-mismatch" => Some(library.audience != Audience::NeverChecked),
        None => None,
    };
    // Of a refusal that no default decides about, only the words are known: they are for those who search for them.
    let is_decided = libraries::all().any(|library| decides(library).is_some());
    let refusing = libraries::all().filter(|library| decides(library).unwrap_or(true));
    let voices = refusing.filter_map(|library| {
        let says = library.message(code).map(|says| says.replace("{}", "\u{2026}"));
        (is_decided || says.is_some()).then(|| Voice { library: title(library), says: says.unwrap_or_default() })
    });
    let accepting = libraries::all().filter(|library| decides(library) == Some(false));
    Refused {
        is_certain: refusal.is_certain,
        is_decided,
        refuse: voices.collect(),
        accept: accepting.map(|library| format!("{}{}", title(library), why(library, code, facts))).collect(),
        code: refusal.code.clone(),
        message: refusal.message,
        hint: refusal.hint,
    }
}

/// Two libraries have the same name.
fn title(library: &Library) -> String {
    format!("{} ({})", library.name, library.platform)
}

/// Why it accepts what others refuse, where that is not simply that it does not look.
fn why(library: &Library, code: &str, facts: &Facts) -> String {
    let unchecked = match (code, library.expiry, library.not_before) {
        ("exp-past", Expiry::OnlyWith(option), _) | ("nbf-future", _, NotBefore::OnlyWith(option)) => Some(option),
        _ => None,
    };
    let is_boundary = facts.exp.is_some_and(|exp| exp == facts.now as f64);
    match (code, unchecked) {
        (_, Some(option)) => format!(": not checked without {option}"),
        ("exp-past" | "nbf-future", None) if library.leeway > 0 => format!(": leeway {} s", library.leeway),
        ("exp-past", None) if is_boundary => ": that very second passes".to_owned(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Input, run};
    use crate::jose::jws;
    use crate::jose::key::Key;
    use getrandom::SysRng;
    use getrandom::rand_core::UnwrapErr;

    const NOW: i64 = 1_795_000_000;
    const SECRET: &str = "9b1d6f2ce05a47388c6f01d2b7e94a53f8a2c4d16e7b0935";

    fn refused(claims: &str, policy: Policy) -> Vec<Refused> {
        let key = Key::secret(SECRET.as_bytes());
        let token = jws::sign(r#"{"alg":"HS256"}"#, claims.as_bytes(), "HS256", &key, &mut UnwrapErr(SysRng)).unwrap();
        let input = Input { token: &token, key: SECRET, policy: policy.clone(), now: NOW, ..Input::default() };
        of(&run(&input), &Token::parse(&token), &policy, NOW)
    }

    fn one(claims: &str, policy: Policy, code: &str) -> Refused {
        let found = refused(claims, policy);
        let [one] = found.as_slice() else { panic!("{claims}: {found:?}") };
        assert_eq!(one.code, code);
        one.clone()
    }

    #[test]
    fn who_still_accepts_an_expired_token_is_told() {
        let expired = one(r#"{"exp":1794999960}"#, Policy::default(), "exp-past");
        assert!(expired.is_certain && expired.is_decided && expired.refuse.len() == 10, "{expired:?}");
        let says =
            |library: &str| expired.refuse.iter().find(|voice| voice.library == library).map(|voice| &*voice.says);
        assert_eq!(says("PyJWT (Python)"), Some("Signature has expired"));
        assert_eq!(says("jsonwebtoken (Node.js)"), Some("jwt expired"));
        assert_eq!(
            expired.accept,
            [
                "Nimbus JOSE+JWT (Java): leeway 60 s",
                "Spring Security (Java): leeway 60 s",
                "jsonwebtoken (Rust): leeway 60 s",
                "Microsoft.IdentityModel (.NET): leeway 300 s",
                "Envoy and Istio (gateway): leeway 60 s",
                "Kong jwt plugin (gateway): not checked without claims_to_verify",
            ]
        );
        let now = one(r#"{"exp":1795000000}"#, Policy::default(), "exp-past");
        let boundary = now.accept.iter().filter(|library| library.ends_with("that very second passes"));
        assert_eq!(boundary.count(), 3, "{now:?}");
    }

    #[test]
    fn what_only_some_mind_is_not_certain() {
        let policy = || Policy { audiences: vec!["a".into()], ..Policy::default() };
        let ahead = one(r#"{"exp":1795000060,"aud":"a","iat":1795000005}"#, policy(), "iat-future");
        let names: Vec<_> = ahead.refuse.iter().map(|voice| voice.library.as_str()).collect();
        assert_eq!(names, ["PyJWT (Python)", "firebase/php-jwt (PHP)", "Auth0 java-jwt (Java)"]);
        assert!(!ahead.is_certain && ahead.accept.len() == 13, "{ahead:?}");
        let unexpected = one(r#"{"exp":1795000060,"aud":"a"}"#, Policy::default(), "aud-unexpected");
        assert_eq!(unexpected.refuse.len(), 3, "{unexpected:?}");
        assert_eq!(refused(r#"{"exp":1795000060,"aud":"a"}"#, policy()), []);
    }

    #[test]
    fn a_wrong_audience_passes_where_nobody_looks() {
        let policy = Policy { audiences: vec!["a/".into()], ..Policy::default() };
        let wrong = one(r#"{"exp":1795000060,"aud":"a"}"#, policy, "aud-mismatch");
        assert!(wrong.hint.contains("a slash at the end"), "{wrong:?}");
        assert_eq!(wrong.accept, ["firebase/php-jwt (PHP)", "Kong jwt plugin (gateway)"]);
    }

    #[test]
    fn where_no_default_decides_the_words_are_told() {
        let policy = Policy { issuers: vec!["a".into()], ..Policy::default() };
        let wrong = one(r#"{"exp":1795000060,"iss":"b"}"#, policy, "iss-mismatch");
        assert!(!wrong.is_decided && wrong.accept.is_empty() && wrong.refuse.len() > 10, "{wrong:?}");
        assert!(wrong.refuse.iter().any(|voice| voice.says == "jwt issuer invalid. expected: \u{2026}"), "{wrong:?}");
    }
}
