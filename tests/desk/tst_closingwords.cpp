// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/aftersales.h"
#include "support/deskfixture.h"
#include "support/twodatabases.h"

#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::vector<AftersalesAct>)

namespace {

ReplacementAct sent()
{
    ReplacementAct act;
    act.id = ReplacementId::make();
    act.faultySerial = u"8841"_s;
    return act;
}

}

/// What a refused closing says, in both languages: each condition that fails, and what would meet it.
class ClosingWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRefusalNamesWhatFails_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<std::vector<AftersalesAct>>("acts");
        QTest::addColumn<bool>("hasReason");
        QTest::addColumn<QStringList>("says");
        QTest::addColumn<QStringList>("leavesOut");
        const auto row = [](const char *name, const char *language, std::vector<AftersalesAct> acts, bool hasReason, const QStringList &says, const QStringList &leavesOut = {}) {
            QTest::addRow("%s, %s", language, name) << QString::fromLatin1(language) << std::move(acts) << hasReason << says << leavesOut;
        };
        const LoanAct lent{LoanId::make(), LoanAct::Act::Out, {}, u"Calefactor 2"_s, {}, {}, Instant{1'796'000'000'000} + 72h};
        const EscalationAct escalated{EscalationId::make(), EscalationAct::Act::Opened, EscalatedTo::Supplier, u"Calora"_s, {}, {}, Instant{1'796'000'000'000} + 72h};
        row("nothing was told", "en", {}, false, {u"It cannot be closed yet"_s, u"has not been told the solution"_s, u"has not confirmed that it works: ask them, or say why not"_s}, {u"lent"_s});
        row("nothing was told", "es", {}, false, {u"Aún no se puede cerrar"_s, u"no se ha comunicado la solución"_s, u"no ha confirmado que funciona"_s}, {u"prestado"_s});
        row("a loan", "en", {lent}, true, {u"what was lent is not back (Calefactor 2): record its return, or write it off"_s}, {u"confirmed"_s});
        row("a loan", "es", {lent}, true, {u"lo prestado no ha vuelto (Calefactor 2)"_s, u"anote su devolución"_s}, {u"confirmado"_s});
        row("a replacement", "en", {sent()}, true, {u"a replacement is not finished (8841)"_s, u"call it off"_s});
        row("a replacement", "es", {sent()}, true, {u"una sustitución no ha terminado (8841)"_s});
        row("an escalation", "en", {escalated}, false, {u"an escalation is open (Calora): close it, or say why not"_s});
        row("an escalation", "es", {escalated}, false, {u"hay una escalada abierta (Calora)"_s});
    }
    void aRefusalNamesWhatFails()
    {
        QFETCH(QString, language);
        QFETCH(std::vector<AftersalesAct>, acts);
        QFETCH(bool, hasReason);
        QFETCH(QStringList, says);
        QFETCH(QStringList, leavesOut);
        QTranslator words;
        QVERIFY(words.load(u":/i18n/aviso_%1.qm"_s.arg(language)) && QCoreApplication::installTranslator(&words));
        DeskFixture given(Instant{1'796'000'000'000});
        NewIncident call;
        call.title = LocalText::of(u"Cold room at 9 degrees"_s, u"en"_s);
        call.customer = u"Hotel Mirador"_s;
        const Incident incident = DeskFixture::wait(given.desk->timeline().create(call)).value();
        for (const AftersalesAct &act : acts) {
            given.now = given.now + 5min;
            Entry entry;
            entry.incident = incident.id;
            entry.aftersales = act;
            QVERIFY_RESULT(DeskFixture::wait(given.desk->timeline().record(entry)));
        }
        Entry close;
        close.incident = incident.id;
        close.kind = EntryKind::State;
        close.stateChange = StateChange{StateChange::Act::Closed, State::Closed, WaitingOn::Nobody, {}, hasReason ? LocalText::of(u"x"_s) : LocalText()};
        const Result<Entry> refused = DeskFixture::wait(given.desk->timeline().record(close));
        QVERIFY(!refused);
        for (const QString &one : says)
            QVERIFY2(refused.error().text.contains(one), qPrintable(refused.error().text));
        for (const QString &one : leavesOut)
            QVERIFY2(!refused.error().text.contains(one), qPrintable(refused.error().text));
    }

    void whatIsOverOpensWithItsCause_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Entry>("entry");
        QTest::addColumn<QString>("refusal");
        Entry active, afterword;
        active.kind = EntryKind::State;
        active.stateChange = StateChange{};
        afterword.aftersales = AfterwordAct{};
        const auto row = [](const char *name, const char *language, const Entry &entry, const QString &refusal) {
            QTest::addRow("%s, %s", language, name) << QString::fromLatin1(language) << entry << refusal;
        };
        row("active again", "en", active, u"It is solved or closed. Open it again with its cause: was it never fixed, did it come back, is it another fault?"_s);
        row("active again", "es", active, u"Está resuelta o cerrada. Reábrala con su causa: ¿no se llegó a arreglar, ha vuelto, es otra avería?"_s);
        row("no such words", "en", afterword, u"Nothing of the customer's waits here for somebody to say what it is: another person was faster, or it was opened again."_s);
        row("no such words", "es", afterword, u"Aquí no queda nada del cliente por clasificar: otra persona se adelantó, o se reabrió."_s);
    }
    void whatIsOverOpensWithItsCause()
    {
        QFETCH(QString, language);
        QFETCH(Entry, entry);
        QFETCH(QString, refusal);
        QTranslator words;
        QVERIFY(words.load(u":/i18n/aviso_%1.qm"_s.arg(language)) && QCoreApplication::installTranslator(&words));
        DeskFixture given(Instant{1'796'000'000'000});
        NewIncident call;
        call.title = LocalText::of(u"Cold room at 9 degrees"_s, u"en"_s);
        call.customer = u"Hotel Mirador"_s;
        entry.incident = DeskFixture::wait(given.desk->timeline().create(call)).value().id;
        Entry solution;
        solution.incident = entry.incident;
        solution.kind = EntryKind::Solution;
        solution.facts = {{FactKind::Solution, 0}};
        given.now = given.now + 5min;
        const Result<Entry> solved = DeskFixture::wait(given.desk->timeline().record(solution));
        QVERIFY_RESULT(solved);
        if (entry.aftersales)
            entry.refersTo = solved->id; // that is nothing of the customer's
        given.now = given.now + 5min;
        const Result<Entry> written = DeskFixture::wait(given.desk->timeline().record(entry));
        QCOMPARE(written ? QString() : written.error().text, refusal);
    }
};

QTEST_GUILESS_MAIN(ClosingWordsTest)
#include "tst_closingwords.moc"
