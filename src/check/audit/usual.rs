//! The usual claims of the examples with one more.

/// [`Example::USUAL_CLAIMS`](super::Example::USUAL_CLAIMS) and the members given, as a literal.
macro_rules! usual_claims_and {
    ($($more:tt)*) => {
        concat!(
            r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","#,
            r#""iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13","#,
            $($more)*,
            "}"
        )
    };
}

pub(super) use usual_claims_and;

#[cfg(test)]
mod tests {
    use crate::check::audit::Example;

    #[test]
    fn the_claims_are_the_usual_ones() {
        let more = usual_claims_and!(r#""more":1"#);
        assert_eq!(more.replace(r#","more":1"#, ""), Example::USUAL_CLAIMS);
    }
}
