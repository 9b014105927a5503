//! Colours: where they may stand, and whether they can be read.

use std::collections::BTreeMap;

use crate::css::{Rule, Sheet, functions, sheets, words};
use crate::source::none;

/// The only file that names colours.
const TOKENS: &str = "styles/tokens.css";

/// Functions that make a colour out of numbers or of other colours.
const FUNCTIONS: [&str; 13] = [
    "rgb",
    "rgba",
    "hsl",
    "hsla",
    "hwb",
    "lab",
    "lch",
    "oklab",
    "oklch",
    "color",
    "light-dark",
    "color-mix",
    "device-cmyk",
];

/// Colours of the system, which forced colours leave alone.
const SYSTEM: [&str; 19] = [
    "accentcolor",
    "accentcolortext",
    "activetext",
    "buttonborder",
    "buttonface",
    "buttontext",
    "canvas",
    "canvastext",
    "field",
    "fieldtext",
    "graytext",
    "highlight",
    "highlighttext",
    "linktext",
    "mark",
    "marktext",
    "selecteditem",
    "selecteditemtext",
    "visitedtext",
];

/// The names of CSS Color 4.
const NAMES: &str = "aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown \
    burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod \
    darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen \
    darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue \
    firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew \
    hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan \
    lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray \
    lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid \
    mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream \
    mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen \
    paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue \
    saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen \
    steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen";

/// A colour that is written where it is used is right in one scheme and unreadable in the other, and is not found when the
/// tokens change. It looks right on the screen of whoever wrote it.
///
/// It cannot see colours inside images, nor whether a token is used for what it means.
#[test]
fn colours_stand_in_the_tokens_only() {
    let mut found = Vec::new();
    for sheet in sheets().iter().filter(|sheet| sheet.path != TOKENS) {
        for rule in &sheet.rules {
            let is_forced = rule.around.iter().any(|prelude| prelude.contains("forced-colors"));
            for (name, value) in &rule.declarations {
                let words = words(value).map(str::to_ascii_lowercase);
                let mut raw: Vec<String> = words.filter(|word| is_colour(word, is_forced)).collect();
                raw.extend(functions(value).filter(|name| FUNCTIONS.contains(name)).map(|name| format!("{name}()")));
                found.extend(raw.iter().map(|colour| format!("{} `{name}: {value}` has {colour}", sheet.at(rule))));
            }
        }
    }
    none(&found, "Use a token; a new colour gets one in styles/tokens.css, with a light and a dark value.");
}

fn is_colour(word: &str, is_forced: bool) -> bool {
    let is_hex = word.strip_prefix('#').is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
    is_hex || NAMES.split_whitespace().any(|name| name == word) || SYSTEM.contains(&word) && !is_forced
}

/// Text that is hard to read is never reported: people strain, or leave. Ratios by WCAG 2.2: 4.5 for text (1.4.3), 3 for the
/// edge of a field and the ring of the focus (1.4.11). One token that is made a little lighter breaks pairs far away.
///
/// It cannot see which pairs the rules really make: a colour on a new ground needs a line here.
#[test]
fn every_pair_of_colours_can_be_read() {
    let tokens = tokens();
    let mut pairs: Vec<(&str, &str, f64)> = Vec::new();
    for text in ["ink", "ink-quiet", "header", "payload", "signature", "ok", "warn", "bad", "neutral", "accent"] {
        pairs.extend(["surface", "raised"].map(|ground| (text, ground, 4.5)));
    }
    for (state, wash) in [("ok", "ok-wash"), ("warn", "warn-wash"), ("bad", "bad-wash")] {
        pairs.extend([state, "ink", "ink-quiet"].map(|text| (text, wash, 4.5)));
    }
    // Under the parts of a token that the pointer is on, and under the row of JSON.
    for text in ["ink", "header", "payload", "signature", "ok", "warn", "accent"] {
        pairs.push((text, "pointed", 4.5));
    }
    pairs.push(("on-accent", "accent", 4.5));
    // Edges of fields, ring of the focus.
    for edge in ["line-strong", "accent", "bad"] {
        pairs.push((edge, "surface", 3.0));
    }
    let mut found = Vec::new();
    for (text, ground, least) in pairs {
        for (scheme, index) in [("light", 0), ("dark", 1)] {
            let colour = |name: &str| tokens.get(name).unwrap_or_else(|| panic!("{TOKENS} has no --{name}"))[index];
            let ratio = contrast(colour(text), colour(ground));
            if ratio < least {
                found.push(format!("{scheme}: --{text} on --{ground} has {ratio:.2}, and needs {least}"));
            }
        }
    }
    none(&found, "Change one of the two in styles/tokens.css.");
}

/// The formula itself, against the ratios that its authors give.
#[test]
fn contrast_is_that_of_wcag() {
    assert!((contrast([0, 0, 0], [255, 255, 255]) - 21.0).abs() < 1e-9);
    assert!((contrast([0x77, 0x77, 0x77], [255, 255, 255]) - 4.478).abs() < 1e-3);
    assert!((contrast([0x76, 0x76, 0x76], [255, 255, 255]) - 4.542).abs() < 1e-3);
}

/// The colours by name, light and dark.
fn tokens() -> BTreeMap<String, [[u8; 3]; 2]> {
    let sheets = sheets();
    let sheet = sheets.iter().find(|sheet| sheet.path == TOKENS).unwrap_or_else(|| panic!("there is no {TOKENS}"));
    let declared = sheet.rules.iter().flat_map(|rule| rule.declarations.iter().map(move |declared| (rule, declared)));
    let mut tokens = BTreeMap::new();
    for (rule, (name, value)) in declared {
        let pair = value.strip_prefix("light-dark(").and_then(|rest| rest.strip_suffix(')')?.split_once(','));
        if let (Some(name), Some((light, dark))) = (name.strip_prefix("--"), pair) {
            let colours = [channels(sheet, rule, light), channels(sheet, rule, dark)];
            assert!(tokens.insert(name.to_owned(), colours).is_none(), "{} --{name} stands twice", sheet.at(rule));
        } else {
            let is_raw = value.contains('#') || functions(value).any(|name| FUNCTIONS.contains(&name));
            assert!(!is_raw, "{} `{name}: {value}` is no pair of `#rrggbb` for light and dark", sheet.at(rule));
        }
    }
    tokens
}

fn channels(sheet: &Sheet, rule: &Rule, colour: &str) -> [u8; 3] {
    let digits = colour.trim().strip_prefix('#').filter(|digits| digits.len() == 6);
    let channel = |at| u8::from_str_radix(digits?.get(at..at + 2)?, 16).ok();
    let channels = || Some([channel(0)?, channel(2)?, channel(4)?]);
    channels().unwrap_or_else(|| panic!("{} `{colour}` is not of the form #rrggbb", sheet.at(rule)))
}

/// WCAG 2.2, "contrast ratio".
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// WCAG 2.2, "relative luminance".
fn luminance(channels: [u8; 3]) -> f64 {
    let linear = channels.map(|channel| {
        let channel = f64::from(channel) / 255.0;
        if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
    });
    linear.iter().zip([0.2126, 0.7152, 0.0722]).map(|(channel, weight)| channel * weight).sum()
}
