//! A row of the table, and how two sides are measured in turn.

use anyhow::Result;

/// What was measured.
pub(super) struct Row {
    /// How `--only` names it.
    pub(super) name: &'static str,
    pub(super) what: &'static str,
    pub(super) peer: &'static str,
    pub(super) unit: &'static str,
    pub(super) measure: Measure,
    /// What the ratio, or the growth, may be at most; a row without one is there to be seen.
    pub(super) target: Option<f64>,
}

/// The numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Measure {
    /// Both sides, and the median of the ratios of each round, which is not the ratio of the medians.
    Ratio { ours: f64, peer: f64, ratio: f64 },
    /// What has become more of something that should stay as it is.
    Growth(f64),
}

impl Measure {
    /// The numbers of rounds.
    pub(super) fn of(rounds: &[[f64; 2]]) -> Measure {
        let middle = |number: fn(&[f64; 2]) -> f64| median(rounds.iter().map(number).collect());
        Measure::Ratio { ours: middle(|it| it[0]), peer: middle(|it| it[1]), ratio: middle(|it| it[0] / it[1]) }
    }

    /// What is the same in each round.
    pub(super) fn once(ours: f64, peer: f64) -> Measure {
        Measure::of(&[[ours, peer]])
    }

    /// What the target is for.
    pub(super) fn value(self) -> f64 {
        match self {
            Measure::Ratio { ratio, .. } => ratio,
            Measure::Growth(growth) => growth,
        }
    }
}

impl Row {
    /// Whether the target is met, where there is one.
    pub(super) fn is_met(&self) -> Option<bool> {
        self.target.map(|target| self.measure.value() <= target)
    }
}

/// Measures both sides so often, in turn.
pub(super) fn in_turn<T>(
    rounds: usize,
    mut ours: impl FnMut() -> Result<T>,
    mut peer: impl FnMut() -> Result<T>,
) -> Result<Vec<[T; 2]>> {
    (0..rounds).map(|_| Ok([ours()?, peer()?])).collect()
}

/// The middle one; of an even number, the mean of the two in the middle.
fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    let middle = numbers.len() / 2;
    match numbers.len() {
        0 => f64::NAN,
        len if len % 2 == 0 => f64::midpoint(numbers[middle - 1], numbers[middle]),
        _ => numbers[middle],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ratio_is_the_median_of_the_ratios() {
        let measure = Measure::of(&[[1.0, 1.0], [2.0, 8.0], [9.0, 3.0]]);
        assert_eq!(measure, Measure::Ratio { ours: 2.0, peer: 3.0, ratio: 1.0 });
        assert_eq!(Measure::of(&[[1.0, 1.0], [6.0, 2.0]]).value(), 2.0);
    }

    #[test]
    fn a_target_is_met_up_to_itself() {
        let row = |value, target| Row {
            name: "a",
            what: "b",
            peer: "c",
            unit: "s",
            measure: Measure::once(value, 1.0),
            target,
        };
        assert_eq!(row(1.0, Some(1.0)).is_met(), Some(true));
        assert_eq!(row(1.01, Some(1.0)).is_met(), Some(false));
        assert_eq!(row(2.0, None).is_met(), None);
    }
}
