// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/aftersales.h"
#include "ui/aftersales/casedeeds.h"
#include "ui/aftersales/closedialog.h"
#include "ui/aftersales/reopendialog.h"
#include "ui/aftersales/worksdialog.h"
#include "ui/incident/incidentpage.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// An incident that is closed in false and opened again, from call to end in the window.
class FalseCloseInWindowTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_given;
    Incident m_incident;

    MainWindow &window() { return *m_given->window; }
    template<typename T>
    T *dialog()
    {
        if (!QTest::qWaitFor([&] { return qobject_cast<T *>(window().caseDeeds().dialog()) != nullptr; }, 10'000))
            qFatal("no dialog");
        return qobject_cast<T *>(window().caseDeeds().dialog());
    }
    void trigger(ActionId id)
    {
        QVERIFY(m_given->action(id)->isEnabled());
        m_given->action(id)->trigger();
    }
    void type(QWidget *dialog, const QString &words)
    {
        auto *field = dialog->findChild<QPlainTextEdit *>(u"saidWords"_s);
        field->setFocus();
        QTest::keyClicks(field, words);
    }
    static void press(QPushButton *button) { QTest::keyClick(button, Qt::Key_Space); }
    /// What the page shows.
    State state() { return window().incident()->dossier().incident.state; }
    int owed()
    {
        const std::vector<Commitment> &all = window().incident()->dossier().commitments;
        return int(std::count_if(all.begin(), all.end(), [](const Commitment &one) { return one.status == Commitment::Status::Open; }));
    }
    FalseCloses counted() { return m_given->wait(m_given->desk->aftersales().falseCloses(m_given->now - 24h * 30, m_given->now + 1min)).value(); }
    void solve(const QString &words)
    {
        m_given->now = m_given->now + 20min;
        Entry solution;
        solution.incident = m_incident.id;
        solution.kind = EntryKind::Solution;
        solution.author = u"Luis"_s;
        solution.facts = {{FactKind::Solution, 0}};
        solution.direction = Direction::Out;
        solution.channel = Channel::Phone;
        solution.outcome = Outcome::Reached;
        solution.audience = Audience::Customer;
        solution.tells = {Tell::Solution};
        solution.customerText = {LocalText::of(words, u"en"_s)};
        m_given->record(solution);
        QTRY_COMPARE(state(), State::Solved);
    }
    /// They say that it works, and it is closed.
    void confirmAndClose()
    {
        m_given->now = m_given->now + 20min;
        trigger(ActionId::DoesItWork);
        auto *works = dialog<WorksDialog>();
        type(works, u"It is warm."_s);
        press(works->doIt());
        auto *close = dialog<CloseDialog>();
        press(close->doIt());
        QTRY_COMPARE(state(), State::Closed);
    }

private Q_SLOTS:
    void init()
    {
        m_given = std::make_unique<WindowFixture>();
        m_incident = m_given->call(u"Boiler E05"_s, u"Muñoz, S.L."_s, 60);
        window().deskOpened();
        window().openIncident(m_incident.id);
        QTRY_COMPARE(window().incident()->dossier().incident.id, m_incident.id);
    }
    void cleanup() { m_given.reset(); }

    void aFalseCloseAndItsRevival()
    {
        solve(u"We changed the electrode."_s);
        confirmAndClose();
        const int left = owed(); // what follows a closing is no part of the case itself
        QVERIFY(counted().byTechnician.empty());

        m_given->now = m_given->now + 24h * 2;
        trigger(ActionId::Reopen);
        auto *reopen = dialog<ReopenDialog>();
        type(reopen, u"It is cold again."_s);
        QVERIFY(reopen->findChild<QCheckBox *>(u"reopenFalse"_s)->isChecked());
        press(reopen->doIt());
        QTRY_COMPARE(state(), State::Active);
        QTRY_VERIFY(owed() > left); // its duties are back
        QCOMPARE(counted().byTechnician.size(), size_t(1));
        QCOMPARE(counted().byTechnician[0].what, u"Luis"_s);
        QCOMPARE(counted().byTechnician[0].behind[0].number, m_incident.number);

        solve(u"We changed the board."_s);
        confirmAndClose();
        QCOMPARE(counted().byTechnician.size(), size_t(1)); // it stays counted, once
    }
};

QTEST_MAIN(FalseCloseInWindowTest)
#include "tst_falsecloseinwindow.moc"
