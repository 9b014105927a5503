//! Claims of identity assurance: facts about a person, and who checked them.

use super::{
    Claim,
    Shape::{Any, List, Object, Text},
    claim,
};

/// These claims, in reading order.
pub(super) const CLAIMS: &[Claim] = &[
    claim("verified_claims", "verified claims", "OpenID Identity Assurance Schema 1.0 5", Any)
        .short("Claims about the user with the evidence behind them. Judge them by the trust framework they name."),
    claim("place_of_birth", "place of birth", "OpenID Connect for Identity Assurance Claims 1.0 4", Object)
        .short("Where the user was born: country, region and locality."),
    claim("nationalities", "nationalities", "OpenID Connect for Identity Assurance Claims 1.0 4", List)
        .short("Nationalities of the user, as country codes."),
    claim("birth_family_name", "family name at birth", "OpenID Connect for Identity Assurance Claims 1.0 4", Text)
        .short("Family name or names the user had at birth or as a child."),
    claim("birth_given_name", "given name at birth", "OpenID Connect for Identity Assurance Claims 1.0 4", Text)
        .short("Given name or names the user had at birth or as a child."),
    claim("birth_middle_name", "middle name at birth", "OpenID Connect for Identity Assurance Claims 1.0 4", Text)
        .short("Middle name or names the user had at birth or as a child."),
    claim("salutation", "salutation", "OpenID Connect for Identity Assurance Claims 1.0 4", Text)
        .short("Form of address of the user, such as Mr."),
    claim("title", "title", "OpenID Connect for Identity Assurance Claims 1.0 4", Text)
        .short("Title of the user, such as Dr."),
    claim("msisdn", "mobile number", "OpenID Connect for Identity Assurance Claims 1.0 4", Text)
        .short("Mobile phone number of the user in the digits of E.164."),
    claim("also_known_as", "also known as", "OpenID Connect for Identity Assurance Claims 1.0 4", Text)
        .short("Stage name, religious name or other name under which the user is known."),
];
