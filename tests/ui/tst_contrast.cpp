// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colors.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// What is read stands out 4.5 to 1 from its ground, what is only seen (icons, the ring of the keyboard) 3 to 1; in both schemes.
class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoleOfThePalette_data();
    void everyRoleOfThePalette();
    void ringAndIcons_data();
    void ringAndIcons();
};

void ContrastTest::everyRoleOfThePalette_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QPalette::ColorRole>("text");
    QTest::addColumn<QPalette::ColorRole>("ground");
    using enum QPalette::ColorRole;
    // A text may stand on each of the grounds that its widget can have.
    static constexpr std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {WindowText, Window}, {WindowText, Base}, {WindowText, AlternateBase}, {WindowText, Button}, {WindowText, Light}, {WindowText, Midlight},
        {Text, Base}, {Text, AlternateBase}, {Text, Window}, {Text, Highlight}, {ButtonText, Button}, {ButtonText, Window}, {HighlightedText, Highlight},
        {BrightText, Window}, {BrightText, Base}, {PlaceholderText, Base}, {PlaceholderText, Window}, {Link, Base}, {Link, Window}, {Link, Highlight},
        {LinkVisited, Base}, {LinkVisited, Window}, {ToolTipText, ToolTipBase},
    };
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (const auto &[text, ground] : pairs)
            QTest::addRow("%s, %d on %d", scheme == Scheme::Light ? "light" : "dark", int(text), int(ground)) << scheme << text << ground;
    }
}

void ContrastTest::everyRoleOfThePalette()
{
    QFETCH(Scheme, scheme);
    QFETCH(QPalette::ColorRole, text);
    QFETCH(QPalette::ColorRole, ground);
    const QPalette palette = paletteOf(scheme);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        const double ratio = contrast(palette.color(group, text), palette.color(group, ground));
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }
}

void ContrastTest::ringAndIcons_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void ContrastTest::ringAndIcons()
{
    QFETCH(Scheme, scheme);
    const Colors &c = colorsOf(scheme);
    for (const QColor &ground : {c.sidebar, c.window, c.surface, c.raised, c.sunken, c.hover, c.selection, c.code}) {
        QVERIFY2(contrast(c.focus, ground) >= 3, qPrintable(u"ring on %1"_s.arg(ground.name())));
        for (const Tone tone : {Tone::Neutral, Tone::Muted, Tone::Accent, Tone::Overdue, Tone::Soon, Tone::Later, Tone::Settled, Tone::Waiting, Tone::Info, Tone::Customer, Tone::Team})
            QVERIFY2(contrast(c.tone(tone).ink, ground) >= 3, qPrintable(u"icon %1 on %2"_s.arg(int(tone)).arg(ground.name())));
    }
    QVERIFY(contrast(c.onAccent, c.accent) >= 3); // the inner ring of a filled button
    QVERIFY(contrast(c.onDanger, c.danger) >= 3);
}

QTEST_MAIN(ContrastTest)
#include "tst_contrast.moc"
