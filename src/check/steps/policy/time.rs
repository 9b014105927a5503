//! `exp`, `nbf`, `iat` and the greatest age (RFC 7519 4.1.4 to 4.1.6).

use super::clock_hint;
use crate::check::policy::Policy;
use crate::check::report::ClaimCheck;
use crate::check::words::duration;
use crate::jose::encoding::json::{Kind, Value};
use crate::jose::span::Span;

/// From here on a number of seconds is after the year 5000, and a number of milliseconds is after 1973.
pub(super) const LOOKS_LIKE_MILLISECONDS: f64 = 1e11;

/// The last second of the year 9999, after which few date libraries go.
const LAST_SECOND: f64 = 253_402_300_799.0;

pub(super) fn check(claims: Value<'_>, policy: &Policy, now: i64, checks: &mut Vec<ClaimCheck>) {
    let leeway = policy.leeway as f64;
    let now = now as f64;
    let exp = numeric_date(claims, "exp", checks);
    let nbf = numeric_date(claims, "nbf", checks);
    let iat = numeric_date(claims, "iat", checks);
    if let Some((exp, span)) = exp {
        checks.push(expiry(exp, iat.map(|(iat, _)| iat), now, leeway, span));
    }
    if let Some((nbf, span)) = nbf {
        checks.push(not_before(nbf, now, leeway, span));
    }
    if let Some((iat, span)) = iat {
        checks.push(issued_at(iat, now, leeway, span));
    }
    if let (Some((exp, span)), Some((start, name))) =
        (exp, nbf.map(|(t, _)| (t, "nbf")).or(iat.map(|(t, _)| (t, "iat"))))
        && exp <= start
    {
        let message = format!("exp is not after {name}: there is no moment at which the token is valid");
        checks.push(ClaimCheck::warned(
            "exp",
            "lifetime-empty",
            message,
            "let the issuer check its clock arithmetic",
            span,
        ));
    }
    if let Some(max_age) = policy.max_age {
        checks.push(age(iat, now, leeway, max_age));
    }
}

fn expiry(exp: f64, iat: Option<f64>, now: f64, leeway: f64, span: Span) -> ClaimCheck {
    // RFC 7519 4.1.4: "on or after" exp the token must not be accepted, so equality refuses.
    if now >= exp + leeway {
        let message = if now == exp {
            "expired just now (exp)".into()
        } else {
            format!("expired {} ago (exp)", duration(now - exp))
        };
        return ClaimCheck::failed("exp", "exp-past", message, &clock_hint::expired(exp, iat, now), span);
    }
    if now >= exp {
        let message = format!("expired {} ago (exp), within the leeway", duration(now - exp));
        return ClaimCheck::passed("exp", message, span);
    }
    ClaimCheck::passed("exp", format!("expires in {} (exp)", duration(exp - now)), span)
}

fn not_before(nbf: f64, now: f64, leeway: f64, span: Span) -> ClaimCheck {
    if now < nbf - leeway {
        let message = format!("not valid for another {} (nbf)", duration(nbf - now));
        return ClaimCheck::failed("nbf", "nbf-future", message, &clock_hint::early(nbf, now), span);
    }
    if now < nbf {
        let message = format!("not valid for another {} (nbf), within the leeway", duration(nbf - now));
        return ClaimCheck::passed("nbf", message, span);
    }
    ClaimCheck::passed("nbf", format!("valid since {} (nbf)", duration(now - nbf)), span)
}

fn issued_at(iat: f64, now: f64, leeway: f64, span: Span) -> ClaimCheck {
    if iat > now + leeway {
        let message = format!("issued {} in the future (iat)", duration(iat - now));
        // RFC 7519 4.1.6 does not ask for a refusal, but several libraries refuse.
        let hint = format!("some libraries refuse such a token: {}", clock_hint::early(iat, now));
        return ClaimCheck::warned("iat", "iat-future", message, &hint, span);
    }
    if iat > now {
        let message = format!("issued {} in the future (iat), within the leeway", duration(iat - now));
        return ClaimCheck::passed("iat", message, span);
    }
    ClaimCheck::passed("iat", format!("issued {} ago (iat)", duration(now - iat)), span)
}

fn age(iat: Option<(f64, Span)>, now: f64, leeway: f64, max_age: i64) -> ClaimCheck {
    let allowed = duration(max_age as f64);
    let Some((iat, span)) = iat else {
        let message = format!("at most {allowed} old is expected, but there is no iat to tell its age");
        return ClaimCheck::failed("iat", "claim-missing", message, "let the issuer set iat", Span::at(0));
    };
    let age = now - iat;
    if age > max_age as f64 + leeway {
        let message = format!("{} old (iat), at most {allowed} is expected", duration(age));
        return ClaimCheck::failed("iat", "too-old", message, "get a new token", span);
    }
    if age < -leeway {
        let message = format!("issued {} in the future (iat), so its age cannot be judged", duration(-age));
        return ClaimCheck::failed("iat", "iat-future", message, "compare the clocks", span);
    }
    ClaimCheck::passed("iat", format!("not older than {allowed} (iat)"), span)
}

/// The value of a time claim, with everything that is odd about it told.
fn numeric_date(claims: Value<'_>, name: &str, checks: &mut Vec<ClaimCheck>) -> Option<(f64, Span)> {
    let value = claims.get(name)?;
    let span = value.span();
    let Some(number) = value.as_number() else {
        let found = match value.kind() {
            Kind::String => format!("the string {}", shortened(value.raw())),
            kind => kind.with_article().to_owned(),
        };
        let message = format!("expected a number of seconds as {name}, but found {found}");
        let hint = "write the time as a JSON number of seconds since 1970, without quotes";
        checks.push(ClaimCheck::failed(name, "time-type", message, hint, span));
        return None;
    };
    let seconds = number.as_f64();
    let raw = shortened(number.text());
    if !seconds.is_finite() {
        let message = format!("{name} is {raw}, which is no time");
        checks.push(ClaimCheck::failed(name, "time-range", message, "write seconds since 1970", span));
        return None;
    }
    if seconds.abs() >= LOOKS_LIKE_MILLISECONDS {
        let message = format!("{name} is {raw}, which looks like milliseconds; it is read as seconds");
        let hint = "divide by 1000: the standard counts seconds, so this token lives for thousands of years";
        checks.push(ClaimCheck::warned(name, "time-unit", message, hint, span));
    } else if seconds < 0.0 {
        let message = format!("{name} is {raw}, a time before 1970");
        checks.push(ClaimCheck::warned(name, "time-range", message, "let the issuer check its arithmetic", span));
    } else if seconds > LAST_SECOND {
        let message = format!("{name} is {raw}, a time after the year 9999");
        checks.push(ClaimCheck::warned(name, "time-range", message, "some libraries fail on such a time", span));
    } else if number.is_written_as_float() {
        let message = format!("{name} is {raw}: fractions are allowed, but some libraries expect whole seconds");
        checks.push(ClaimCheck::warned(name, "time-fraction", message, "write whole seconds", span));
    }
    Some((seconds, span))
}

fn shortened(raw: &str) -> String {
    match raw.char_indices().nth(40) {
        Some((at, _)) => format!("{}...", raw.get(..at).unwrap_or_default()),
        None => raw.to_owned(),
    }
}
