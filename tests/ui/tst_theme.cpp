// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerydesk.h"

#include "ui/theme/appearance.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { applyTheme(*qApp, Scheme::Light); }

    void contrastOfEveryPair_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
    }

    void contrastOfEveryPair()
    {
        QFETCH(Scheme, scheme);
        const auto pairs = contrastPairs(colorsOf(scheme));
        QVERIFY(pairs.size() > 120);
        for (const ContrastPair &pair : pairs) {
            const double ratio = contrast(pair.text, pair.ground);
            QVERIFY2(ratio >= 4.5, qPrintable(u"%1: %2"_s.arg(pair.name).arg(ratio)));
        }
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
    }

    void paletteRolesAreReadable()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const QPalette p = paletteOf(scheme);
            QCOMPARE(schemeOf(p), scheme);
            for (const auto &[text, ground] : std::vector<std::pair<QPalette::ColorRole, QPalette::ColorRole>>{
                     {QPalette::WindowText, QPalette::Window}, {QPalette::Text, QPalette::Base}, {QPalette::Text, QPalette::AlternateBase},
                     {QPalette::ButtonText, QPalette::Button}, {QPalette::HighlightedText, QPalette::Highlight},
                     {QPalette::PlaceholderText, QPalette::Base}, {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::Link, QPalette::Base}})
                QVERIFY2(contrast(p.color(text), p.color(ground)) >= 4.5, qPrintable(QString::number(int(text))));
        }
    }

    void spacingGrowsWithTheFont()
    {
        QFont usual = uiFont(), large = uiFont();
        usual.setPixelSize(13);
        large.setPixelSize(26);
        QCOMPARE(Theme(Scheme::Light, usual).space(1), 4);
        QCOMPARE(Theme(Scheme::Light, usual).space(2.5), 10);
        QCOMPARE(Theme(Scheme::Light, large).space(2), 16);
        QVERIFY(Theme(Scheme::Light, large).controlHeight() > Theme(Scheme::Light, usual).controlHeight());
    }

    void everyIconIsDrawn()
    {
        const QStringList names = icons::names();
        QVERIFY2(names.size() >= 70, qPrintable(QString::number(names.size())));
        for (const QString &name : names) {
            for (const qreal ratio : {1.0, 2.0}) {
                const QImage image = icons::pixmap(name, 24, Qt::red, ratio).toImage().convertToFormat(QImage::Format_ARGB32);
                QCOMPARE(image.width(), qRound(24 * ratio));
                int drawn = 0, edge = 0;
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x) {
                        const QRgb pixel = image.pixel(x, y);
                        drawn += qAlpha(pixel) > 128;
                        edge += qAlpha(pixel) > 32 && (x == 0 || y == 0 || x == image.width() - 1 || y == image.height() - 1);
                        if (qAlpha(pixel) > 200)
                            QVERIFY2(qRed(pixel) > 240 && qGreen(pixel) < 10 && qBlue(pixel) < 10, qPrintable(name));
                    }
                }
                QVERIFY2(drawn > 10 * ratio, qPrintable(name));
                QVERIFY2(edge == 0, qPrintable(name + u" leaves the grid"_s));
            }
        }
    }

    void iconsFollowTheScheme()
    {
        const QIcon icon = icons::icon(u"bell"_s);
        const auto ink = [&](QIcon::Mode mode) {
            const QImage image = icon.pixmap(QSize(32, 32), mode).toImage();
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y).alpha() == 255)
                        return image.pixelColor(x, y).rgb();
            return QRgb(0);
        };
        QCOMPARE(ink(QIcon::Normal), colorsOf(Scheme::Light).text.rgb());
        QCOMPARE(ink(QIcon::Disabled), colorsOf(Scheme::Light).textDisabled.rgb());
        applyTheme(*qApp, Scheme::Dark);
        QCOMPARE(ink(QIcon::Normal), colorsOf(Scheme::Dark).text.rgb());
        QCOMPARE(ink(QIcon::Selected), colorsOf(Scheme::Dark).text.rgb());
    }

    void iconsAreSharpOnFineDisplays()
    {
        const QPixmap pixmap = icons::icon(u"mail"_s).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
    }

    void everyUrgencyHasIconAndWord()
    {
        QSet<QString> seen;
        for (const Urgency u : {Urgency::Overdue, Urgency::Soon, Urgency::Later, Urgency::Settled, Urgency::Waiting, Urgency::Silent}) {
            const UrgencyLook look = lookOf(u);
            QVERIFY(icons::names().contains(look.icon));
            QVERIFY(!look.word.isEmpty());
            seen << look.icon << look.word;
        }
        QCOMPARE(seen.size(), 12);
    }

    void appearanceSwitchesLive()
    {
        Appearance appearance(*qApp, Appearance::Choice::Dark);
        QCOMPARE(schemeOf(QApplication::palette()), Scheme::Dark);
        QSignalSpy changed(&appearance, &Appearance::schemeChanged);
        appearance.setChoice(Appearance::Choice::Light);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(schemeOf(QApplication::palette()), Scheme::Light);
        TextLabel label(u"late"_s, TextRole::Strong, Tone::Overdue);
        QCOMPARE(label.palette().color(QPalette::WindowText), colorsOf(Scheme::Light).overdue.ink);
        appearance.setChoice(Appearance::Choice::Dark);
        QCoreApplication::processEvents();
        QCOMPARE(label.palette().color(QPalette::WindowText), colorsOf(Scheme::Dark).overdue.ink);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
