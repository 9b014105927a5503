//! Addresses as far as rules look into them: scheme, authority and host of a URL (RFC 3986 3).

/// A URL taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Address<'t> {
    /// What stands before `://`.
    pub(super) scheme: &'t str,
    /// What stands before the last `@` of the authority.
    pub(super) user: Option<&'t str>,
    /// The host, an IPv6 address with its brackets.
    pub(super) host: &'t str,
    /// What follows the authority.
    pub(super) rest: &'t str,
}

impl<'t> Address<'t> {
    /// Reads a URL with an authority; `None` for any other text.
    pub(super) fn read(text: &'t str) -> Option<Self> {
        let (scheme, after) = text.split_once("://")?;
        let is_scheme = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
        if scheme.is_empty() || !scheme.bytes().all(is_scheme) {
            return None;
        }
        let (authority, rest) = after.split_at(after.find(['/', '?', '#', '\\']).unwrap_or(after.len()));
        let (user, place) = match authority.rsplit_once('@') {
            Some((user, place)) => (Some(user), place),
            None => (None, authority),
        };
        let end = match place.find(']') {
            Some(bracket) if place.starts_with('[') => bracket + 1,
            _ => place.find(':').unwrap_or(place.len()),
        };
        Some(Address { scheme, user, host: place.get(..end)?, rest })
    }

    /// Whether the host is not one that a stranger should be able to name: an address in numbers, this machine, or a name that
    /// only a private network knows.
    pub(super) fn is_inside(self) -> bool {
        let host = self.host.trim_end_matches('.').to_ascii_lowercase();
        let last = host.rsplit('.').next().unwrap_or_default();
        // A host that ends in a number is an IPv4 address for a browser, in whatever notation (WHATWG URL 3.5).
        let is_number = last.bytes().all(|byte| byte.is_ascii_digit()) || last.starts_with("0x");
        host.starts_with('[') || is_number || matches!(last, "localhost" | "internal" | "local" | "localdomain")
    }

    /// Whether two addresses belong to one owner as far as names tell: one host, one below the other, or two below one domain.
    pub(super) fn is_near(self, other: Address<'_>) -> bool {
        let (one, two) = (self.host.to_ascii_lowercase(), other.host.to_ascii_lowercase());
        domain(&one) == domain(&two)
    }
}

/// The last two names of a host; three when the second is as short as those of registries, such as `co.uk`.
fn domain(host: &str) -> &str {
    let mut dots = host.rmatch_indices('.').map(|(at, _)| at);
    let (Some(last), Some(second)) = (dots.next(), dots.next()) else { return host };
    let cut = if last - second <= 4 { dots.next() } else { Some(second) };
    cut.and_then(|at| host.get(at + 1..)).unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_parts() {
        let read = |text| Address::read(text).map(|one| (one.scheme, one.user, one.host, one.rest));
        assert_eq!(read("https://a.example/keys"), Some(("https", None, "a.example", "/keys")));
        assert_eq!(read("https://a.example:8443?x"), Some(("https", None, "a.example", "?x")));
        assert_eq!(read("http://a.example@[::1]:80/"), Some(("http", Some("a.example"), "[::1]", "/")));
        assert_eq!(read("https://a.example\\@b.example"), Some(("https", None, "a.example", "\\@b.example")));
        assert_eq!(read("urn:a:b"), None);
        assert_eq!(read("a b://c"), None);
    }

    #[test]
    fn knows_what_is_inside() {
        let inside = |text| Address::read(text).is_some_and(Address::is_inside);
        for text in
            ["http://127.0.0.1/", "http://2130706433", "http://[::1]/", "http://LOCALHOST:8080/", "http://a.internal."]
        {
            assert!(inside(text), "{text}");
        }
        assert!(!inside("https://issuer.example/keys"));
        assert!(!inside("https://1.example/keys"));
    }

    #[test]
    fn neighbours_have_a_domain_in_common() {
        let near = |one, two| {
            Address::read(one)
                .zip(Address::read(two))
                .is_some_and(|(one, two): (Address<'_>, Address<'_>)| one.is_near(two))
        };
        assert!(near("https://issuer.example", "https://issuer.example/keys"));
        assert!(near("https://login.issuer.example", "https://keys.issuer.example/keys"));
        assert!(near("https://a.issuer.co.uk", "https://b.issuer.co.uk"));
        assert!(!near("https://issuer.co.uk", "https://attacker.co.uk"));
        assert!(!near("https://issuer.example", "https://issuer.example.attacker.example"));
    }
}
