//! Two values that a person takes for the same and a verifier does not (RFC 7519 2: they are compared as strings).

/// In longer values nobody overlooks a slash.
const LONGEST: usize = 2_048;

/// One way to spell a value, and what two values differ in that become equal by it.
type Spelling = (fn(&str) -> String, &'static str);

const SPELLINGS: [Spelling; 7] = [
    (|text| text.trim().to_owned(), "a space or line break at an end"),
    (|text| text.trim_end_matches('/').to_owned(), "a slash at the end"),
    (str::to_ascii_lowercase, "upper and lower case"),
    (|text| without_prefix(text, &["http://", "https://"]), "http and https"),
    (|text| without_prefix(text, &["api://"]), "the prefix api://"),
    (without_port, "the port"),
    (percent_decoded, "percent-encoding"),
];

/// Words by which people tell where something runs.
const ENVIRONMENTS: [&str; 19] = [
    "dev",
    "develop",
    "development",
    "local",
    "localhost",
    "test",
    "testing",
    "qa",
    "uat",
    "int",
    "integration",
    "stage",
    "staging",
    "stg",
    "preprod",
    "sandbox",
    "prod",
    "production",
    "live",
];

/// In what an accepted value and the one found differ, if they are easily taken for each other.
pub(super) fn near_miss(expected: &[String], found: &str) -> Option<String> {
    let short = |text: &str| text.len() <= LONGEST;
    let expected = || expected.iter().filter(|wanted| short(wanted)).map(String::as_str);
    if !short(found) {
        return None;
    }
    expected()
        .find_map(|wanted| spelling(wanted, found))
        .or_else(|| expected().find_map(|wanted| another_place(wanted, found)))
}

/// A list that was written into one string, and has the value.
pub(super) fn is_listed(expected: &[String], found: &str) -> bool {
    let parts = || found.split(|letter: char| letter.is_whitespace() || ",;[]\"'".contains(letter));
    found.len() <= LONGEST && parts().count() > 1 && expected.iter().any(|wanted| parts().any(|part| part == wanted))
}

fn spelling(wanted: &str, found: &str) -> Option<String> {
    let one = SPELLINGS.into_iter().find(|(spell, _)| spell(wanted) == spell(found)).map(|(_, what)| what);
    let spell_all = |text: &str| SPELLINGS.into_iter().fold(text.to_owned(), |text, (spell, _)| spell(&text));
    let what = one.or_else(|| (spell_all(wanted) == spell_all(found)).then_some("several details of spelling"))?;
    Some(format!("they differ in {what}: the comparison is exact"))
}

fn another_place(wanted: &str, found: &str) -> Option<String> {
    let (tame_wanted, tame_found) = (wanted.trim_end_matches('/'), found.trim_end_matches('/'));
    let is_entra = |text: &str| text.contains("login.microsoftonline.com/") || text.contains("sts.windows.net/");
    if is_entra(wanted) && is_entra(found) && wanted.contains("/v2.0") != found.contains("/v2.0") {
        let hint = "one is the issuer of v1 tokens of Entra, the other that of v2: the app's requestedAccessTokenVersion decides";
        return Some(hint.to_owned());
    }
    if let Some((wanted, found)) = environments(tame_wanted, tame_found) {
        return Some(format!("they are of different environments: {wanted} was expected, this is {found}"));
    }
    if let Some((wanted, found)) = one_part(tame_wanted, tame_found, &['/', '.', ':', '?', '=', '&', '|']) {
        let is_tenant = |text: &str| text.len() == 36 && text.split('-').map(str::len).eq([8, 4, 4, 4, 12]);
        if is_tenant(wanted) && is_tenant(found) {
            return Some(format!("they are of different tenants: {wanted} was expected, this is {found}"));
        }
    }
    if is_typo(tame_wanted, tame_found) {
        return Some("they differ in one character: it looks like a slip of the hand".to_owned());
    }
    let host =
        |text: &str| text.split_once("://").map(|(_, rest)| rest.split('/').next().unwrap_or_default().to_owned());
    let path =
        |text: &str| text.split_once("://").and_then(|(_, rest)| rest.split_once('/').map(|(_, path)| path.to_owned()));
    if let (Some(one), Some(other)) = (path(tame_wanted), path(tame_found))
        && one == other
    {
        return Some(
            "the path is the same on another host: an internal and a public name, or another region".to_owned(),
        );
    }
    if host(wanted).is_some() && host(wanted) == host(found) {
        let part = one_part(tame_wanted, tame_found, &['/']);
        let part = part.map_or_else(String::new, |(wanted, found)| format!(": {wanted} was expected, this is {found}"));
        return Some(format!("they differ in the path alone{part}"));
    }
    None
}

/// The words for the environment in both, when nothing else differs.
fn environments<'t>(wanted: &'t str, found: &'t str) -> Option<(&'t str, &'t str)> {
    let is_name = |word: &&str| {
        let word = word.to_ascii_lowercase();
        ENVIRONMENTS.contains(&word.trim_end_matches(|letter: char| letter.is_ascii_digit()))
    };
    let rest = |text: &'t str| words(text).filter(move |word| !is_name(word));
    let name = |text: &'t str| words(text).find(is_name).unwrap_or("none of them");
    (rest(wanted).eq(rest(found)) && name(wanted) != name(found)).then(|| (name(wanted), name(found)))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// The only part in which two texts of equally many parts differ.
fn one_part<'t>(wanted: &'t str, found: &'t str, ends: &[char]) -> Option<(&'t str, &'t str)> {
    if wanted.split(ends).count() != found.split(ends).count() {
        return None;
    }
    let mut differing = wanted.split(ends).zip(found.split(ends)).filter(|(one, other)| one != other);
    differing.next().filter(|_| differing.next().is_none())
}

/// One character more, less or another, in a value that is long enough for that to be a slip.
fn is_typo(wanted: &str, found: &str) -> bool {
    let same_start = wanted.bytes().zip(found.bytes()).take_while(|(one, other)| one == other).count();
    let same_end = wanted.bytes().rev().zip(found.bytes().rev()).take_while(|(one, other)| one == other).count();
    let (short, long) = (wanted.len().min(found.len()), wanted.len().max(found.len()));
    short >= 8 && long - short <= 1 && same_start + same_end + 1 >= long
}

fn without_prefix(text: &str, prefixes: &[&str]) -> String {
    prefixes.iter().find_map(|prefix| text.strip_prefix(prefix)).unwrap_or(text).to_owned()
}

/// Without the port of an address.
fn without_port(text: &str) -> String {
    let from = text.find("://").map_or(0, |at| at + 3);
    let (scheme, rest) = text.split_at(from);
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    match authority.rsplit_once(':') {
        Some((host, port)) if !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) => {
            format!("{scheme}{host}{path}")
        }
        _ => text.to_owned(),
    }
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        bytes.extend_from_slice(before.as_bytes());
        let digits = after.get(..2).filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(b'%');
                rest = after;
            }
        }
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TENANT: &str = "11111111-2222-3333-4444-555555555555";

    fn check(wanted: &str, found: &str, part: &str) {
        let hint = near_miss(&[wanted.to_owned()], found).unwrap_or_default();
        assert!(!part.is_empty() && hint.contains(part), "{wanted} and {found}: {hint}");
        // Whoever exchanges the two sees the same cause.
        assert!(near_miss(&[found.to_owned()], wanted).is_some(), "{found} and {wanted}");
    }

    #[test]
    fn what_differs_in_spelling_is_named() {
        check("https://issuer.example/", "https://issuer.example", "a slash at the end");
        check("https://issuer.example", "https://issuer.example\n", "a space or line break");
        check("my-api", " my-api", "a space or line break");
        check("https://Issuer.example", "https://issuer.example", "upper and lower case");
        check("https://issuer.example", "http://issuer.example", "http and https");
        check("api://orders", "orders", "the prefix api://");
        check("https://issuer.example", "https://issuer.example:443", "the port");
        check("https://issuer.example:8080/a", "https://issuer.example/a", "the port");
        check("https://issuer.example/a b", "https://issuer.example/a%20b", "percent-encoding");
        check("https://issuer.example", "https%3A%2F%2Fissuer.example", "percent-encoding");
        check("https://issuer.example", "http://Issuer.example/", "several details of spelling");
    }

    #[test]
    fn another_environment_is_named() {
        check("https://auth.example", "https://auth-dev.example", "none of them was expected, this is dev");
        check("https://auth.prod.example", "https://auth.staging.example", "prod was expected, this is staging");
        check("orders-api-test2", "orders-api", "test2 was expected");
        check("https://corp.example/realms/live", "https://corp.example/realms/qa", "different environments");
    }

    #[test]
    fn another_tenant_host_or_path_is_named() {
        let entra = |host: &str, tenant: &str, rest: &str| format!("https://{host}/{tenant}/{rest}");
        let v2 = entra("login.microsoftonline.com", TENANT, "v2.0");
        check(&v2, &entra("sts.windows.net", TENANT, ""), "v1 tokens of Entra");
        let other = TENANT.replace('5', "6");
        check(&v2, &entra("login.microsoftonline.com", &other, "v2.0"), "different tenants");
        check("https://keycloak:8080/realms/shop", "https://login.example/realms/shop", "internal and a public name");
        check("https://login.example/realms/shop", "https://login.example/realms/bank", "shop was expected");
        check("https://issuer.example", "https://isuer.example", "one character");
    }

    #[test]
    fn values_that_are_simply_others_have_no_hint() {
        for (wanted, found) in [
            ("https://issuer.example", "https://other.test"),
            ("orders", "invoices"),
            ("1", "2"),
            ("", "orders"),
            ("https://a.example/x", "https://b.example/y"),
        ] {
            assert_eq!(near_miss(&[wanted.to_owned()], found), None, "{wanted} and {found}");
        }
        assert_eq!(near_miss(&["a/".repeat(2_000)], &"a/".repeat(1_999)), None);
    }

    #[test]
    fn hostile_values_are_harmless() {
        let values =
            ["%", "%+f", "%e4", "\u{e4}%\u{e4}", "://", ":", "http://", "api://", "a://b:", "\u{0}", "/////", " "];
        for wanted in values {
            for found in values {
                near_miss(&[wanted.to_owned()], found);
            }
        }
        assert_eq!(near_miss(&["%+f".to_owned()], "\u{f}"), None);
    }

    #[test]
    fn a_list_in_one_string_is_recognised() {
        let expected = ["orders".to_owned()];
        for text in ["orders invoices", "invoices,orders", "[\"orders\"]", "['orders', 'a']"] {
            assert!(is_listed(&expected, text), "{text}");
        }
        for text in ["orders", "orders-two invoices", ""] {
            assert!(!is_listed(&expected, text), "{text}");
        }
    }
}
