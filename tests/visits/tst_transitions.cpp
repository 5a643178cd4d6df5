// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visits/transitions.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Which deed a visit is open to, in which state: the whole table.
class TransitionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachDeedHasItsStates_data()
    {
        QTest::addColumn<int>("deed");
        QTest::addColumn<QStringList>("becomes"); // by state, in their order; "-": it is not open to it
        const auto row = [](const char *name, VisitDeed deed, const QString &becomes) { QTest::newRow(name) << int(deed) << becomes.split(u' '); };
        //                                      proposed   confirmed  on_the_way on_site  done partial failed cancelled
        row("confirm", VisitDeed::Confirm, u"confirmed confirmed - - - - - -"_s);
        row("move", VisitDeed::Move, u"proposed confirmed - - - - - -"_s);
        row("set out", VisitDeed::SetOut, u"on_the_way on_the_way - - - - - -"_s);
        row("arrive", VisitDeed::Arrive, u"on_site on_site on_site - - - - -"_s);
        row("finish", VisitDeed::Finish, u"- - - done - - - -"_s);
        row("finish partly", VisitDeed::FinishPartly, u"- - - partial - - - -"_s);
        row("fail", VisitDeed::Fail, u"- failed failed failed - - - -"_s);
        row("cancel", VisitDeed::Cancel, u"cancelled cancelled cancelled - - - - -"_s);
    }
    void eachDeedHasItsStates()
    {
        QFETCH(int, deed);
        QFETCH(QStringList, becomes);
        QStringList found;
        for (const auto &[state, name] : Names<VisitState>::table.rows) {
            const std::optional<VisitState> next = stateAfter(state, VisitDeed(deed));
            found << (next ? nameOf(*next) : u"-"_s);
        }
        QCOMPARE(found, becomes);
    }
};

QTEST_MAIN(TransitionsTest)
#include "tst_transitions.moc"
