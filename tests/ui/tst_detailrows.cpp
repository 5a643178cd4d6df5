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
        const std::vector<DetailRow> rows = DetailRows::states(dossier, viewpoint());
        QCOMPARE(texts(rows), (QStringList{u"%1 → %2"_s.arg(active, waiting), u"%1 → %2"_s.arg(fresh, active)}));
        QVERIFY(rows.front().label.endsWith(u"Ana"_s));
    }

    void whatWasTakenBackIsNotTold()
    {
        Dossier dossier;
        Entry back;
        back.id = EntryId::make();
        dossier.entries = {change(State::Waiting, WaitingOn::Part), back};
        dossier.entries.back().supersedes = dossier.entries.front().id;
        QVERIFY(DetailRows::states(dossier, viewpoint()).empty());
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
