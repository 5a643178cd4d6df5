// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/merging.h"
#include "ui/directory/customerview.h"
#include "ui/commands/palette.h"
#include "ui/commands/palettesources.h"
#include "ui/commands/wordmatch.h"
#include "ui/incident/incidentpage.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

/// One field for everything, by keyboard alone.
class PaletteTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_given;

    MainWindow &window() { return *m_given->window; }
    ::Palette *palette() { return window().findChild<::Palette *>(); }
    ::Palette *opened()
    {
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        if (!QTest::qWaitFor([this] { return palette() && palette()->isVisible(); }, 20'000))
            qFatal("no palette");
        return palette();
    }
    /// Types, and waits for what the database finds.
    void type(const QString &text)
    {
        QSignalSpy answered(palette(), &::Palette::answered);
        QTest::keyClicks(palette()->field(), text);
        if (!QTest::qWaitFor([&] { return !answered.isEmpty(); }, 20'000))
            qFatal("no answer");
    }
    QStringList shown(PaletteGroup group)
    {
        QStringList titles;
        for (int row = 0; row < palette()->model().rowCount(); ++row) {
            const PaletteItem *item = palette()->model().at(palette()->model().index(row));
            if (item && item->group == group)
                titles << item->title;
        }
        return titles;
    }

private Q_SLOTS:
    void init() { m_given = std::make_unique<WindowFixture>(); }
    void cleanup() { m_given.reset(); }

    void wordsAreMatched_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::addColumn<QStringList>("bold");
        QTest::newRow("nothing typed") << u""_s << u"Log contact"_s << true << QStringList();
        QTest::newRow("a beginning") << u"con"_s << u"Log contact"_s << true << QStringList{u"con"_s};
        QTest::newRow("two, any order") << u"con lo"_s << u"Log contact"_s << true << QStringList{u"Lo"_s, u"con"_s};
        QTest::newRow("several in one") << u"loco"_s << u"Log contact"_s << true << QStringList{u"Lo"_s, u"co"_s};
        QTest::newRow("accents") << u"diagnostico"_s << u"Escribir diagnóstico"_s << true << QStringList{u"diagnóstico"_s};
        QTest::newRow("typed accents") << u"éscr"_s << u"Escribir diagnóstico"_s << true << QStringList{u"Escr"_s};
        QTest::newRow("not the middle") << u"tact"_s << u"Log contact"_s << false << QStringList();
        QTest::newRow("one is missing") << u"log bogus"_s << u"Log contact"_s << false << QStringList();
        QTest::newRow("signs alone") << u"?!\\%"_s << u"Log contact"_s << true << QStringList();
    }
    void wordsAreMatched()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(bool, fits);
        QFETCH(QStringList, bold);
        const auto match = matchWords(typed, text);
        QCOMPARE(match.has_value(), fits);
        QStringList marked;
        for (const TextRange &mark : match ? match->marks : std::vector<TextRange>())
            marked << text.mid(mark.at, mark.length);
        QCOMPARE(marked, bold);
    }

    void aCommandIsFoundAndRun()
    {
        opened();
        QTest::keyClicks(palette()->field(), u">ledg"_s);
        QCOMPARE(shown(PaletteGroup::Commands), QStringList{u"Ledger"_s});
        QTest::keyClick(palette()->field(), Qt::Key_Return);
        QCOMPARE(window().place().view, Sidebar::ledger());
        // and is what an empty palette offers first
        QTRY_VERIFY(!palette() || !palette()->isVisible());
        opened();
        QCOMPARE(shown(PaletteGroup::LastUsed), QStringList{u"Ledger"_s});
        QTest::keyClick(palette()->field(), Qt::Key_Escape);
        QTRY_VERIFY(!palette());
    }

    void whatCannotBeDoneIsNotOffered()
    {
        opened();
        QTest::keyClicks(palette()->field(), u">undo"_s);
        QCOMPARE(shown(PaletteGroup::Commands), QStringList());
        QVERIFY(palette()->findChild<QWidget *>(u"paletteEmpty"_s)->isVisible());
    }

    void anIncidentIsOpenedByItsNumber()
    {
        m_given->call(u"No hot water"_s);
        const Incident second = m_given->call(u"Noise in the pump"_s);
        opened();
        type(u"2026-0002"_s);
        QVERIFY(shown(PaletteGroup::Incidents).contains(u"Noise in the pump"_s));
        QTest::keyClick(palette()->field(), Qt::Key_Return);
        QTRY_COMPARE(window().incident()->dossier().incident.id, second.id);
    }

    void whatWasWrittenIsFoundWithItsWordBold()
    {
        const Incident incident = m_given->call(u"Noise"_s);
        Entry note;
        note.incident = incident.id;
        note.teamText = {LocalText::of(u"The **evaporator** leaks"_s)};
        m_given->record(note);
        QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(palette() && palette()->isVisible());
        type(u"evapo"_s);
        QCOMPARE(shown(PaletteGroup::Entries), QStringList{u"Noise"_s});
        QCOMPARE(shown(PaletteGroup::Commands), QStringList());
        const PaletteItem *item = palette()->model().at(palette()->list()->currentIndex());
        QVERIFY(item);
        QCOMPARE(item->subtitle.mid(item->subtitleMarks.at(0).at, item->subtitleMarks.at(0).length), u"evaporator"_s);
    }

    void aCustomersPageIsOpened()
    {
        m_given->call(u"No hot water"_s, u"Muñoz, S.L."_s);
        m_given->call(u"Noise"_s, u"Hotel Miramar"_s);
        opened();
        type(u"miram"_s);
        QCOMPARE(shown(PaletteGroup::Customers).value(0), u"Hotel Miramar"_s);
        while (palette()->model().at(palette()->list()->currentIndex())->group != PaletteGroup::Customers)
            QTest::keyClick(palette()->field(), Qt::Key_Down);
        QTest::keyClick(palette()->field(), Qt::Key_Return);
        QTRY_COMPARE(window().customer()->file().customer.name, u"Hotel Miramar"_s);
        QVERIFY(window().customer()->isVisible());
    }

    void aFilterIsShownInTheQueue()
    {
        m_given->call(u"No hot water"_s, u"Muñoz, S.L."_s);
        m_given->call(u"Noise"_s, u"Hotel Miramar"_s);
        opened();
        QTest::keyClicks(palette()->field(), u"customer:munoz state:open"_s);
        QCOMPARE(shown(PaletteGroup::Filter), QStringList{u"Show in the queue"_s});
        QTest::keyClick(palette()->field(), Qt::Key_Return);
        QTRY_COMPARE(window().queue()->model().rowCount(), 1);
        QCOMPARE(window().queue()->model().at(window().queue()->model().index(0, 0))->customer, u"Muñoz, S.L."_s);
    }

    void anyInputIsAQuestion_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *text : {"\"", "''; drop table", "state:", "-", "owner:nobody-such", "((((", "*", "% _ \\", "ñ ü 漢字"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void anyInputIsAQuestion()
    {
        QFETCH(QString, typed);
        QSignalSpy failed(m_given->desk.get(), &Desk::failed);
        window().openPalette();
        QSignalSpy answered(palette(), &::Palette::answered);
        palette()->field()->setText(typed);
        QTRY_COMPARE(answered.size(), 1);
        QVERIFY(failed.isEmpty());
    }

    void theChosenAnswerIsHeard()
    {
        opened();
        QTest::keyClicks(palette()->field(), u">calen"_s);
        QAccessibleInterface *field = QAccessible::queryAccessibleInterface(palette()->field());
        QVERIFY(field->text(QAccessible::Description).startsWith(u"Calendars"_s));
        QTRY_VERIFY(palette()->field()->hasFocus());
    }

    void whatWasMergedOpensWhereItLives()
    {
        const Incident old = m_given->call(u"Pump rattles"_s), kept = m_given->call(u"Pump is loud"_s);
        QVERIFY(DeskFixture::wait(m_given->desk->merging().merge({old.id}, kept.id)));
        const auto incidents = [this] {
            std::vector<PaletteItem> items;
            for (int row = 0; row < palette()->model().rowCount(); ++row) {
                const PaletteItem *item = palette()->model().at(palette()->model().index(row));
                if (item && item->group == PaletteGroup::Incidents)
                    items.push_back(*item);
            }
            return items;
        };
        const auto opens = [](const PaletteItem &item) { return std::get<PaletteItem::OpenIncident>(item.what).incident; };
        opened();
        type(u"rattles"_s);
        std::vector<PaletteItem> items = incidents();
        QCOMPARE(items.size(), size_t(2));
        QCOMPARE(items[0].lead, kept.number);
        QVERIFY2(items[0].subtitle.startsWith(u"Merged from %1"_s.arg(old.number)), qPrintable(items[0].subtitle));
        QCOMPARE(opens(items[0]), kept.id);
        QCOMPARE(items[1].lead, old.number); // the way to see it as it was
        QVERIFY2(items[1].subtitle.contains(kept.number), qPrintable(items[1].subtitle));
        QCOMPARE(opens(items[1]), old.id);
        QTest::keyClick(palette()->field(), Qt::Key_Return);
        QTRY_COMPARE(window().incident()->incident(), kept.id);

        // Both are found: the one that lives stands once.
        window().openPalette();
        type(u"pump"_s);
        items = incidents();
        QCOMPARE(std::count_if(items.begin(), items.end(), [&](const PaletteItem &item) { return opens(item) == kept.id; }), 1);
    }
};

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
