//! Everything can be reached, named and seen without a mouse.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use serde::Deserialize;
use serde_json::json;

use crate::harness::files::fixture;
use crate::harness::wire::Command;
use crate::harness::{Browser, Stage};

/// More stops than any page should have.
const MANY: usize = 150;

/// An element that has the focus.
#[derive(Clone, Debug, Deserialize)]
struct Stop {
    /// Its id, or what it is.
    label: String,
    /// `skip`, `nav`, `token`, `key` or nothing in particular.
    place: String,
    /// Whether it, or the box around it, shows that it has the focus.
    is_marked: bool,
    /// Whether it can be seen.
    is_visible: bool,
    #[serde(skip)]
    name: String,
}

const STOP: &str = "
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return null;
    const marked = (candidate) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(candidate);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
    };
    const box = element.getBoundingClientRect();
    const place = element.id === 'token' || element.id === 'key' ? element.id
        : element.closest('nav') ? 'nav'
        : element.matches('a[href^=\"#\"]') ? 'skip' : '';
    return {
        label: element.id || element.outerHTML.slice(0, 120),
        place,
        // The token field draws over a coloured copy of itself, so the box around the two may carry the outline.
        is_marked: marked(element) || (element.matches('textarea, input, select') && marked(element.parentElement)),
        is_visible: box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0
            && box.top < innerHeight && box.left < innerWidth,
    };";

async fn press_tab(browser: &Browser) {
    let tab = KeyActions::new("keyboard".to_owned())
        .then(KeyAction::Down { value: '\u{e004}' })
        .then(KeyAction::Up { value: '\u{e004}' });
    browser.client.perform_actions(tab).await.expect("a key press");
}

/// All stops from the start of the page to its end.
async fn stops(browser: &Browser) -> Vec<Stop> {
    let mut stops = Vec::new();
    while stops.len() < MANY {
        press_tab(browser).await;
        let Some(mut stop) = browser.run::<Option<Stop>>(STOP, json!([])).await else { break };
        let element = browser.client.active_element().await.expect("an element with the focus").element_id();
        let name = browser.command(Command::accessible_name(&element)).await;
        stop.name = name.as_str().unwrap_or_default().trim().to_owned();
        stops.push(stop);
    }
    assert!(stops.len() < MANY, "the focus never comes to an end: {:?}", stops.last());
    stops
}

#[tokio::test]
async fn tab_reaches_everything_in_reading_order() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    // With a verdict, findings and expectations open there is most to reach.
    stage.browser.run::<()>("document.querySelector('#policy').setAttribute('open', '');", json!([])).await;
    page.paste("#token", &fixture("jwk-in-header.token")).await;
    page.verdict().await;
    stage
        .browser
        .run::<()>(
            "document.activeElement.blur(); getSelection().removeAllRanges(); window.scrollTo(0, 0);
         const start = document.body; start.tabIndex = -1; start.focus(); start.removeAttribute('tabindex');",
            json!([]),
        )
        .await;

    let stops = stops(&stage.browser).await;
    let order: Vec<&str> = stops.iter().map(|stop| stop.place.as_str()).filter(|place| !place.is_empty()).collect();
    let first =
        |place: &str| order.iter().position(|seen| *seen == place).unwrap_or_else(|| panic!("no {place} in {order:?}"));
    assert_eq!(first("skip"), 0, "{order:?}");
    assert!(first("nav") < first("token") && first("token") < first("key"), "{order:?}");

    let labels = |is_wrong: fn(&&Stop) -> bool| -> Vec<&str> {
        stops.iter().filter(is_wrong).map(|stop| stop.label.as_str()).collect()
    };
    assert_eq!(labels(|stop| stop.name.is_empty()), Vec::<&str>::new(), "without an accessible name");
    assert_eq!(labels(|stop| !stop.is_marked), Vec::<&str>::new(), "without a visible focus");
    assert_eq!(labels(|stop| !stop.is_visible), Vec::<&str>::new(), "outside what can be seen");
    for (place, field) in [("token", "#token"), ("key", "#key")] {
        assert_eq!(stops.iter().filter(|stop| stop.place == place).count(), 1, "{field} is reached once");
    }
}

#[tokio::test]
async fn the_verdict_is_announced() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    let script = "
        const verdict = document.querySelector('#verdict');
        const live = ':is([role=status], [role=alert], [aria-live=polite], [aria-live=assertive])';
        const region = verdict.closest(live) ?? verdict.querySelector(live);
        return region ? region.textContent : null;";
    let before: Option<String> = stage.browser.run(script, json!([])).await;
    assert!(before.is_some(), "no live region, and one that comes later is not announced");
    page.check(&fixture("rs256.token"), &fixture("rs256.certificate.pem")).await;
    let after: Option<String> = stage.browser.run(script, json!([])).await;
    assert!(after.as_ref().is_some_and(|text| text.contains("verified")), "{after:?}");
}

#[tokio::test]
async fn the_skip_link_leads_to_the_tool() {
    let stage = Stage::open().await;
    stage.workbench().await;
    press_tab(&stage.browser).await;
    stage.browser.client.active_element().await.expect("the skip link").send_keys("\u{e007}").await.expect("Enter");
    let script = "
        const target = document.querySelector(location.hash || 'nothing');
        return target?.contains(document.querySelector('#token')) && scrollX === 0 ? null : String(location.hash);";
    stage.browser.until("the part with the tool", script).await;
    press_tab(&stage.browser).await;
    let inside: bool =
        stage.browser.run("return document.activeElement.closest(location.hash) !== null;", json!([])).await;
    assert!(inside, "the next Tab goes on inside the tool");
}
