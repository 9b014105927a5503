//! Addresses that mean the same (RFC 3986 6.2.2, 6.2.3), without query and fragment, as RFC 9449 4.3 compares them.

/// The address in its normal form: scheme and host in lower case, no port that is the usual one, escapes only where they are needed and
/// in upper case, no `.` and `..`, and a path; none when it is no address with a host.
pub(super) fn normal(address: &str) -> Option<String> {
    let bare = address.split(['?', '#']).next()?;
    let (scheme, rest) = bare.split_once("://")?;
    let (authority, path) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
    let scheme = scheme.to_ascii_lowercase();
    let authority = authority.to_ascii_lowercase();
    let usual = match scheme.as_str() {
        "https" => ":443",
        "http" => ":80",
        _ => ":",
    };
    let authority = authority.strip_suffix(usual).or_else(|| authority.strip_suffix(':')).unwrap_or(&authority);
    if scheme.is_empty() || authority.is_empty() {
        return None;
    }
    Some(format!("{scheme}://{authority}{}", without_dots(&unescaped(path))))
}

/// Escapes of characters that need none are undone; the digits of the others are put in upper case.
fn unescaped(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('%') {
        out.push_str(before);
        let digits = after.get(..2).filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        rest = match (digits, byte) {
            (Some(_), Some(byte)) if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) => {
                out.push(char::from(byte));
                after.get(2..).unwrap_or_default()
            }
            (Some(digits), _) => {
                out.push('%');
                out.push_str(&digits.to_ascii_uppercase());
                after.get(2..).unwrap_or_default()
            }
            (None, _) => {
                out.push('%');
                after
            }
        };
    }
    out.push_str(rest);
    out
}

/// RFC 3986 5.2.4, for a path that begins with a slash or is empty.
fn without_dots(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let segments = path.strip_prefix('/').unwrap_or(path);
    let mut is_folder = false;
    for segment in segments.split('/') {
        is_folder = matches!(segment, "." | "..");
        match segment {
            "." => {}
            ".." => {
                kept.pop();
            }
            segment => kept.push(segment),
        }
    }
    if is_folder {
        kept.push("");
    }
    format!("/{}", kept.join("/"))
}

#[cfg(test)]
mod tests {
    use super::normal;

    #[test]
    fn addresses_that_mean_the_same_are_the_same() {
        for (address, expected) in [
            ("https://Server.Example.com", Some("https://server.example.com/")),
            ("HTTPS://server.example.com:443/token?a=b#c", Some("https://server.example.com/token")),
            ("http://a.example:80/x", Some("http://a.example/x")),
            ("http://a.example:443/x", Some("http://a.example:443/x")),
            ("https://a.example/%7euser/%2f%C3%a9", Some("https://a.example/~user/%2F%C3%A9")),
            ("https://a.example/a/./b/../c", Some("https://a.example/a/c")),
            ("https://a.example/a/..", Some("https://a.example/")),
            ("https://a.example/../../x/", Some("https://a.example/x/")),
            ("https://a.example/100%", Some("https://a.example/100%")),
            ("https://a.example/%é", Some("https://a.example/%é")),
            ("/token", None),
            ("https:///token", None),
        ] {
            assert_eq!(normal(address).as_deref(), expected, "{address}");
        }
    }
}
