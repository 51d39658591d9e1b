use super::*;

mod digits;

const SPECIMEN: (&str, &str) = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
);

fn day(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).unwrap()
}

/// Worked out here once more, so that the tests do not believe the code.
fn digit(text: &str) -> char {
    let alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let value = |c| alphabet.find(c).unwrap_or(0);
    let sum: usize = text
        .chars()
        .zip([7, 3, 1].into_iter().cycle())
        .map(|(c, w)| value(c) * w)
        .sum();
    char::from_digit((sum % 10) as u32, 10).unwrap()
}

/// Line 2 of an invented passport, with its check digits.
fn line2(number: &str, state: &str, birth: &str, sex: char, expiry: &str, own: &str) -> String {
    let number = format!("{number:<<9}");
    let own = format!("{own:<<14}");
    let number = format!("{number}{}", digit(&number));
    let birth = format!("{birth}{}", digit(birth));
    let expiry = format!("{expiry}{}", digit(expiry));
    let own = format!("{own}{}", digit(&own));
    let all = digit(&format!("{number}{birth}{expiry}{own}"));
    format!("{number}{state}{birth}{sex}{expiry}{own}{all}")
}

fn invented() -> Vec<(String, String)> {
    let mut all = vec![
        (SPECIMEN.0.to_owned(), SPECIMEN.1.to_owned()),
        (
            format!("{:<<44}", "P<LAOPHOMMACHANH<<SOMSAK"),
            line2("PA0016852", "LAO", "010203", 'M', "310630", ""),
        ),
        (
            format!("{:<<44}", "P<VNMNGUYEN<<VAN<AN"),
            line2("C8150629", "VNM", "991231", 'F', "330215", "001099012345"),
        ),
    ];
    // Numbers that hold every character of the alphabet.
    for number in ["ABCDEFGHI", "JKLMNOPQR", "STUVWXYZ0", "123456789"] {
        let line = line2(number, "LAO", "000229", '<', "281130", "");
        all.push((format!("{:<<44}", "PPLAOKEO"), line));
    }
    all
}

fn changed(line: &str, position: usize, to: char) -> String {
    let mut chars: Vec<char> = line.chars().collect();
    chars[position - 1] = to;
    chars.into_iter().collect()
}

#[test]
fn the_specimen_of_icao_is_read_as_it_is_printed() {
    let mrz = read(SPECIMEN.0, SPECIMEN.1).unwrap();
    assert!(mrz.valid());
    assert_eq!((mrz.kind.as_str(), mrz.issuer.as_str()), ("P", "UTO"));
    assert_eq!(
        (mrz.family_name.as_str(), mrz.given_name.as_str()),
        ("ERIKSSON", "ANNA MARIA")
    );
    assert_eq!(
        (mrz.number.as_str(), mrz.nationality.as_str()),
        ("L898902C3", "UTO")
    );
    assert_eq!(
        (mrz.sex, mrz.optional.as_str()),
        (Some(Sex::Female), "ZE184226B")
    );
    let today = day(2026, 11, 22);
    assert_eq!(mrz.birth_date(today), Some(day(1974, 8, 12)));
    assert_eq!(mrz.expires_on(today), Some(day(2012, 4, 15)));
    assert!(!mrz.name_may_be_cut);
    let found: String = mrz.checks.iter().map(|c| c.found).collect();
    assert_eq!(found, "62910");
    let json = serde_json::to_value(&mrz).unwrap();
    assert_eq!(json["checks"][4]["field"], "composite");
    assert!(json.get("line2").is_none());
}

#[test]
fn invented_passports_of_both_countries_are_valid_and_names_are_divided() {
    for (one, two) in invented() {
        assert!(read(&one, &two).unwrap().valid(), "{two}");
    }
    for (line, family, given) in [
        ("P<LAOPHOMMACHANH<<SOMSAK", "PHOMMACHANH", "SOMSAK"),
        ("P<VNMNGUYEN<<VAN<AN", "NGUYEN", "VAN AN"),
        ("P<VNMNGUYEN<VAN<AN", "NGUYEN VAN AN", ""),
        ("PPLAOKEO", "KEO", ""),
        ("P<LAO<<SOMSAK", "", "SOMSAK"),
        ("P<LAOKEO<<SOM<<SAK", "KEO", "SOM SAK"),
        ("P<LAO", "", ""),
    ] {
        let mrz = read(&format!("{line:<<44}"), SPECIMEN.1).unwrap();
        assert_eq!(
            (mrz.family_name.as_str(), mrz.given_name.as_str()),
            (family, given),
            "{line}"
        );
    }
    let cut = "P<VNMNGUYEN<<THI<TUYET<NHUNG<BICH<PHUONG<HA<";
    assert!(!read(cut, SPECIMEN.1).unwrap().name_may_be_cut);
    let cut = "P<VNMNGUYEN<<THI<TUYET<NHUNG<BICH<PHUONG<HAN";
    assert!(read(cut, SPECIMEN.1).unwrap().name_may_be_cut);
}

#[test]
fn an_empty_personal_number_has_a_nought_or_nothing_as_its_digit() {
    let nought = line2("PA0016852", "LAO", "010203", 'M', "310630", "");
    for (c, good) in [('0', true), ('<', true), ('A', false), ('1', false)] {
        let mrz = read(SPECIMEN.0, &changed(&nought, 43, c)).unwrap();
        assert_eq!(mrz.checks[3].good, good, "{c}");
        assert_eq!(mrz.valid(), good, "{c}");
    }
}

#[test]
fn dates_take_the_century_that_is_possible_today() {
    let read_on = |birth: &str, expiry: &str, today| {
        let mrz = read(SPECIMEN.0, &line2("A", "LAO", birth, 'M', expiry, "")).unwrap();
        (mrz.birth_date(today), mrz.expires_on(today))
    };
    let today = day(2026, 11, 22);
    for (birth, expiry, born, ends) in [
        (
            "261122",
            "761231",
            Some(day(2026, 11, 22)),
            Some(day(2076, 12, 31)),
        ),
        ("261123", "770101", Some(day(1926, 11, 23)), None),
        (
            "000229",
            "060101",
            Some(day(2000, 2, 29)),
            Some(day(2006, 1, 1)),
        ),
        ("270101", "051231", Some(day(1927, 1, 1)), None),
    ] {
        assert_eq!(
            read_on(birth, expiry, today),
            (born, ends),
            "{birth} {expiry}"
        );
    }
    // Late in a century a passport ends in the next.
    let (_, ends) = read_on("700101", "030101", day(2098, 1, 1));
    assert_eq!(ends, Some(day(2103, 1, 1)));
}

#[test]
fn an_impossible_date_is_wrong_though_its_check_digit_is_right_and_an_unknown_one_is_not() {
    for (birth, expiry, wrong) in [
        ("741312", "120415", vec![CheckField::Birth]),
        ("740812", "130229", vec![CheckField::Expiry]),
        (
            "74O812",
            "12041<",
            vec![CheckField::Birth, CheckField::Expiry],
        ),
        ("74<812", "120415", vec![CheckField::Birth]),
        ("7408<2", "120415", vec![CheckField::Birth]),
        ("7413<<", "120415", vec![CheckField::Birth]),
        ("7408<<", "120415", vec![]),
        ("74<<<<", "120415", vec![]),
        ("<<<<<<", "120415", vec![]),
    ] {
        let mrz = read(SPECIMEN.0, &line2("A", "LAO", birth, 'M', expiry, "")).unwrap();
        assert!(mrz.checks.iter().all(|c| c.good), "{birth} {expiry}");
        assert_eq!(mrz.date_wrong(), wrong, "{birth} {expiry}");
        assert_eq!(mrz.valid(), wrong.is_empty());
        if birth != "740812" {
            assert_eq!(mrz.birth_date(day(2026, 1, 1)), None, "{birth}");
        }
    }
}

#[test]
fn a_line_is_taken_as_people_type_and_machines_read_it() {
    let right = read(SPECIMEN.0, SPECIMEN.1).unwrap();
    for one in [
        " p<uto eriksson << anna<maria <<<<<<<<<<<<<<<<<<<\n",
        "P‹UTOERIKSSON‹‹ANNA‹MARIA‹‹‹‹‹‹‹‹‹‹‹‹‹‹‹‹‹‹‹",
        "P«UTOERIKSSON««ANNA«MARIA«««««««««««««««««««",
        "P<UTOERIKSSON«ANNA<MARIA«««««««««<",
        "Ｐ＜ＵＴＯＥＲＩＫＳＳＯＮ＜＜ANNA＜MARIA<<<<<<<<<<<<<<<<<<<",
    ] {
        assert_eq!(read(one, SPECIMEN.1), Ok(right.clone()), "{one}");
    }
}

#[test]
fn what_is_no_passport_is_refused_with_the_place() {
    let (one, two) = SPECIMEN;
    let (line, position) = (1, 6);
    for (a, b, error) in [
        (
            &one[..43],
            two,
            MrzError::Length {
                line,
                characters: 43,
            },
        ),
        (
            one,
            "",
            MrzError::Length {
                line: 2,
                characters: 0,
            },
        ),
        (two, one, MrzError::NotPassport),
        (
            &changed(one, 6, '0'),
            two,
            MrzError::Character {
                line,
                position,
                found: '0',
            },
        ),
        (
            &changed(one, 6, 'É'),
            two,
            MrzError::Character {
                line,
                position,
                found: 'É',
            },
        ),
        (
            one,
            &changed(two, 11, '1'),
            MrzError::Character {
                line: 2,
                position: 11,
                found: '1',
            },
        ),
        (
            one,
            &changed(two, 21, 'N'),
            MrzError::Character {
                line: 2,
                position: 21,
                found: 'N',
            },
        ),
        (
            one,
            &changed(two, 44, '*'),
            MrzError::Character {
                line: 2,
                position: 44,
                found: '*',
            },
        ),
    ] {
        assert_eq!(read(a, b), Err(error), "{a} {b}");
        assert_eq!(serde_json::to_value(error).unwrap()["code"], error.code());
    }
    assert_eq!(read(one, &changed(two, 21, 'X')).unwrap().sex, None);
    for eye in ["ທ", "\u{feff}", "🙂", "P<"] {
        assert!(read(eye, eye).is_err());
    }
}
