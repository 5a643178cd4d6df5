// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/detailrows.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// What the side panel says of an incident besides what happened.
class DetailRowsTest : public QObject
{
    Q_OBJECT
    static Viewpoint viewpoint()
    {
        Viewpoint viewpoint;
        viewpoint.now = [] { return Instant{1'772'000'000'000}; };
        return viewpoint;
    }
    static Entry change(State state, WaitingOn on = WaitingOn::Nobody)
    {
        Entry entry;
        entry.id = EntryId::make();
        entry.kind = EntryKind::State;
        entry.author = u"Ana"_s;
        entry.occurredAt = viewpoint().now();
        entry.stateChange = StateChange{};
        entry.stateChange->state = state;
        entry.stateChange->waitingOn = on;
        return entry;
    }
    static QStringList texts(const std::vector<DetailRow> &rows)
    {
        QStringList all;
        for (const DetailRow &row : rows)
            all << row.text;
        return all;
    }

private Q_SLOTS:
    void statesAreToldFromTo()
    {
        Dossier dossier;
        dossier.entries = {change(State::Active), change(State::Waiting, WaitingOn::Part), change(State::Waiting, WaitingOn::Part)};
        const Language language = viewpoint().language;
        const QString fresh = language.word(State::New), active = language.word(State::Active);
        const QString waiting = u"%1 (%2)"_s.arg(language.word(State::Waiting), language.word(WaitingOn::Part));
        const std::vector<DetailRow> rows = DetailRows::changes(dossier, viewpoint());
        QCOMPARE(texts(rows), (QStringList{u"State: %1 → %2"_s.arg(active, waiting), u"State: %1 → %2"_s.arg(fresh, active)}));
        QVERIFY(rows.front().label.endsWith(u"Ana"_s));
    }

    void whatWasTakenBackIsNotTold()
    {
        Dossier dossier;
        Entry back;
        back.id = EntryId::make();
        dossier.entries = {change(State::Waiting, WaitingOn::Part), back};
        dossier.entries.back().supersedes = dossier.entries.front().id;
        QVERIFY(DetailRows::changes(dossier, viewpoint()).empty());
    }

    void fieldsAreToldFromToInTheirWords_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("was");
        QTest::addColumn<QString>("became");
        QTest::addColumn<QString>("told");
        QTest::newRow("owner") << u"owner"_s << u""_s << u"Luis"_s << u"Owner: nobody → Luis"_s;
        QTest::newRow("priority") << u"priority"_s << u"normal"_s << u"urgent"_s << u"Priority: Normal → Urgent"_s;
        QTest::newRow("tags") << u"tags"_s << u"[]"_s << u"[\"gas\",\"water\"]"_s << u"Tags: nothing → gas, water"_s;
        QTest::newRow("title") << u"title"_s << u"{\"en\":\"No water\"}"_s << u"{\"en\":\"Gas\",\"es\":\"Gas\"}"_s << u"Title: No water → Gas"_s;
        QTest::newRow("kind") << u"kind"_s << u"fault"_s << u"outage"_s << u"Kind: Fault → Outage"_s;
        QTest::newRow("technicians") << u"technicians"_s << u"[]"_s << u"[\"x\"]"_s << u"Technicians: changed"_s;
        QTest::newRow("of a newer program") << u"colour"_s << u"red"_s << u""_s << u"colour: red → nothing"_s;
        QTest::newRow("damaged") << u"tags"_s << u"[\"a"_s << u"[]"_s << u"Tags: [\"a → nothing"_s;
    }
    void fieldsAreToldFromToInTheirWords()
    {
        QFETCH(QString, field);
        QFETCH(QString, was);
        QFETCH(QString, became);
        QFETCH(QString, told);
        Dossier dossier;
        dossier.changes = {{{}, 1, field, was, became, u"Luis"_s, viewpoint().now(), {}}};
        const std::vector<DetailRow> rows = DetailRows::changes(dossier, viewpoint());
        QCOMPARE(texts(rows), QStringList{told});
        QVERIFY(rows.front().label.endsWith(u"Luis"_s));
    }

    void statesAndFieldsStandInOneOrderAndWhatTookBackSaysSo()
    {
        Dossier dossier;
        Entry back;
        back.id = EntryId::make();
        back.supersedes = EntryId::make();
        dossier.entries = {change(State::Active), back};
        const Instant now = viewpoint().now();
        dossier.changes = {{{}, 1, u"owner"_s, {}, u"Luis"_s, u"Ana"_s, now - Milliseconds(60'000), {}}, {{}, 2, u"owner"_s, u"Luis"_s, {}, u"Ana"_s, now + Milliseconds(60'000), back.id}};
        const std::vector<DetailRow> rows = DetailRows::changes(dossier, viewpoint());
        QCOMPARE(texts(rows), (QStringList{u"Owner: Luis → nobody"_s, u"State: %1 → %2"_s.arg(viewpoint().language.word(State::New), viewpoint().language.word(State::Active)), u"Owner: nobody → Luis"_s}));
        QVERIFY(rows.front().label.endsWith(u"Ana: taken back"_s));
    }

    void detailsSayWhoSetThePriority()
    {
        Dossier dossier;
        const Instant now = viewpoint().now();
        dossier.changes = {{{}, 1, u"priority"_s, u"normal"_s, u"high"_s, u"Ana"_s, now, {}}, {{}, 2, u"priority"_s, u"high"_s, u"urgent"_s, u"Luis"_s, now, {}}, {{}, 3, u"owner"_s, {}, {}, u"Eva"_s, now, {}}};
        const std::vector<DetailRow> rows = DetailRows::details(dossier, {}, viewpoint());
        const auto by = std::find_if(rows.begin(), rows.end(), [](const DetailRow &row) { return row.label == u"Priority set by"_s; });
        QVERIFY(by != rows.end());
        QVERIFY(by->text.startsWith(u"Luis, "_s));
    }

    void whatIsMissingIsLeftOutOrSaysWhatToDo()
    {
        Dossier dossier;
        dossier.incident.occurredAt = viewpoint().now();
        const std::vector<DetailRow> rows = DetailRows::details(dossier, {}, viewpoint());
        QCOMPARE(rows.size(), size_t(4));
        QVERIFY(rows.back().text.contains(u"Press T"_s));
        dossier.incident.tags = {u"water"_s, u"urgent"_s};
        dossier.incident.priorityReason = u"A hospital"_s;
        const QStringList said = texts(DetailRows::details(dossier, u"Office"_s, viewpoint()));
        for (const char *expected : {"water, urgent", "A hospital", "Office"})
            QVERIFY2(said.contains(QLatin1String(expected)), expected);
    }
};

QTEST_MAIN(DetailRowsTest)
#include "tst_detailrows.moc"
