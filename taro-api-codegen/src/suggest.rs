//! "Did you mean ..?", without a crate for it, which every user of the macros would compile.

/// The name that was most likely meant, if one is near enough.
pub fn nearest<'a>(wrong: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = wrong.to_lowercase();
    let may_be = |name: &&str| {
        let longer = name.len().max(wrong.len());
        // What is longer was not misspelled, and takes long to compare; an empty name is a mistake by itself.
        !name.is_empty() && longer <= 100 && name.len().abs_diff(wrong.len()) <= (longer / 3).max(1)
    };
    names
        .into_iter()
        .filter(may_be)
        .map(|name| (distance(&lower, &name.to_lowercase()), name))
        // Of a name that has one letter, nothing is left when that is another.
        .filter(|&(distance, name)| {
            let longer = name.chars().count().max(wrong.chars().count());
            distance <= (name.len().max(wrong.len()) / 3).max(1) && distance < longer
        })
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, name)| name)
}

/// The edits that turn one word into the other; two neighbours that swapped places are one edit.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![(0..=b.len()).collect::<Vec<_>>()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let same = usize::from(a[i - 1] != b[j - 1]);
            let mut best = (rows[i - 1][j] + 1).min(row[j - 1] + 1).min(rows[i - 1][j - 1] + same);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_suggested_and_a_far_one_is_not() {
        let hosts = ["weapp", "alipay", "tt", "h5"];
        assert_eq!(nearest("wepp", hosts), Some("weapp"));
        assert_eq!(nearest("aliapy", hosts), Some("alipay"));
        assert_eq!(nearest("Weapp", hosts), Some("weapp"));
        assert_eq!(nearest("windows", hosts), None);
        assert_eq!(nearest("T", ["", "SomethingElse"]), None);
        assert_eq!(nearest("T", ["A", "B"]), None);
        assert_eq!(nearest("t", ["A", "T"]), Some("T"));
    }
}
