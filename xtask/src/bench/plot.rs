//! The rows as a picture: a bar a row, as long as what was measured is of its target.

use std::path::Path;

use anyhow::{Context, Result};
use svg::Document;
use svg::node::element::{Line, Rectangle, Text, Title};

use super::row::{Measure, Row};

const WIDTH: f64 = 900.0;
const LINE: f64 = 28.0;
const TOP: f64 = 44.0;
/// Where the bars begin.
const START: f64 = 130.0;
/// Where a bar ends that is as long as its target.
const TARGET: f64 = 430.0;
/// The longest bar, in targets.
const LONGEST: f64 = 2.0;

/// Writes the picture.
pub(super) fn write(rows: &[Row], path: &Path) -> Result<()> {
    svg::save(path, &picture(rows)).with_context(|| format!("cannot write {}", path.display()))
}

fn picture(rows: &[Row]) -> Document {
    let bottom = TOP + rows.len() as f64 * LINE;
    let height = bottom + 12.0;
    let paper = Rectangle::new().set("width", WIDTH).set("height", height).set("fill", "white");
    let target = Line::new().set("x1", TARGET).set("y1", TOP - 8.0).set("x2", TARGET).set("y2", bottom);
    let mut picture = Document::new()
        .set("viewBox", (0.0, 0.0, WIDTH, height))
        .set("font-family", "sans-serif")
        .set("font-size", 13)
        .add(Title::new("taro-api beside its peers, and the targets"))
        .add(paper)
        .add(text("taro-api beside its peers: the ratio, and its target", 12.0, 20.0))
        .add(text("target", TARGET - 18.0, TOP - 12.0));
    for (at, row) in rows.iter().enumerate() {
        let middle = TOP + (at as f64 + 0.5) * LINE;
        picture = picture.add(text(row.name, 12.0, middle + 5.0));
        let length = length(row);
        if let Some(length) = length {
            let bar = Rectangle::new().set("x", START).set("y", middle - 8.0).set("height", 16);
            let width = length * (TARGET - START);
            let colour = if row.is_met() == Some(true) { "#3a8f5c" } else { "#c2553a" };
            picture = picture.add(bar.set("width", width).set("fill", colour));
        }
        let end = START + length.unwrap_or_default().max(1.0) * (TARGET - START);
        picture = picture.add(text(&numbers(row), end + 10.0, middle + 5.0));
    }
    picture.add(target.set("stroke", "#222").set("stroke-dasharray", "4 3"))
}

/// How long the bar is, in targets; a row without a target has none.
fn length(row: &Row) -> Option<f64> {
    let value = row.measure.value();
    match row.target? {
        // Nothing may be added: whatever is, is more than any target.
        target if target <= 0.0 => Some(if value <= target { 0.0 } else { LONGEST }),
        target => Some((value / target).min(LONGEST)),
    }
}

fn numbers(row: &Row) -> String {
    let target = row.target.map(|target| format!(" (target {target})")).unwrap_or_default();
    match row.measure {
        Measure::Ratio { ratio, .. } => format!("{ratio:.2}{target}"),
        Measure::Growth(growth) => format!("+{growth} {}{target}", row.unit),
    }
}

fn text(text: &str, x: f64, y: f64) -> Text {
    Text::new(text).set("x", x).set("y", y).set("fill", "#222")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(measure: Measure, target: Option<f64>) -> Row {
        Row { name: "a", what: "b", peer: "c", unit: "pages", measure, target }
    }

    #[test]
    fn a_bar_is_as_long_as_the_part_of_the_target() {
        assert_eq!(length(&row(Measure::once(1.0, 4.0), Some(0.5))), Some(0.5));
        assert_eq!(length(&row(Measure::once(9.0, 1.0), Some(1.0))), Some(LONGEST));
        assert_eq!(length(&row(Measure::Growth(0.0), Some(0.0))), Some(0.0));
        assert_eq!(length(&row(Measure::Growth(1.0), Some(0.0))), Some(LONGEST));
        assert_eq!(length(&row(Measure::once(1.0, 1.0), None)), None);
    }

    #[test]
    fn every_row_is_in_the_picture() {
        let rows = [
            row(Measure::once(1.0, 2.0), Some(1.0)),
            row(Measure::once(3.0, 4.0), None),
            row(Measure::Growth(2.0), Some(0.0)),
        ];
        let picture = picture(&rows).to_string();
        assert_eq!(picture.matches("<rect").count(), 3, "the paper and two bars");
        for numbers in ["0.50 (target 1)", "0.75", "+2 pages (target 0)"] {
            assert!(picture.contains(numbers), "no {numbers} in {picture}");
        }
    }
}
