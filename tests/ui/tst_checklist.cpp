// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/checklist.h"
#include "ui/incident/commitmentspanel.h"
#include "ui/incident/incidentpage.h"
#include "ui/widgets/messagebar.h"
#include "windowfixture.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// The steps of a protocol beside an incident, recorded by the keyboard.
class ChecklistTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_given;

    MainWindow &window() { return *m_given->window; }
    Checklist *checklist() { return window().incident()->commitments()->checklist(); }
    QString current()
    {
        for (const StepOnList &step : checklist()->standing().steps) {
            if (step.stand == StepOnList::Stand::Current)
                return step.step.id;
        }
        return {};
    }
    template<typename T>
    T *field(const char *name) { return checklist()->findChild<T *>(QLatin1String(name)); }

private Q_SLOTS:
    void init()
    {
        m_given = std::make_unique<WindowFixture>();
        const Incident incident = m_given->call(u"No hot water"_s);
        window().openIncident(incident.id);
        QTRY_COMPARE(current(), u"remote_check"_s);
    }
    void cleanup() { m_given.reset(); }

    void stepsAreRecordedByKeyboard()
    {
        QVERIFY(checklist()->isVisible());
        QVERIFY(checklist()->title().contains(u"0/"_s));
        field<QLineEdit>("stepWords")->setFocus();
        QTest::keyClick(window().focusWidget(), Qt::Key_Return); // its result is asked in words
        QTRY_VERIFY(checklist()->message()->isVisible());
        QTest::keyClicks(window().focusWidget(), u"Pressure is low"_s);
        field<QPushButton>("stepFailed")->click();
        QTRY_COMPARE(current(), u"customer_check"_s);
        QTRY_VERIFY(checklist()->title().contains(u"1/"_s));
        QVERIFY(!checklist()->message()->isVisible());
        // It stands in the timeline.
        QTRY_VERIFY(std::any_of(window().incident()->dossier().entries.begin(), window().incident()->dossier().entries.end(), [](const Entry &entry) {
            return entry.stepAct && entry.teamText.words.in(u"en"_s).contains(u"Pressure is low"_s);
        }));
    }

    void aStepThatIsSkippedNeedsItsReason()
    {
        field<QPushButton>("stepSkipped")->click();
        QTRY_VERIFY(checklist()->message()->isVisible());
        QCOMPARE(current(), u"remote_check"_s);
        field<QLineEdit>("stepWords")->setText(u"Not reachable"_s);
        field<QPushButton>("stepSkipped")->click();
        QTRY_VERIFY(current() != u"remote_check"_s);
    }

    void anotherIncidentHasItsOwn()
    {
        field<QLineEdit>("stepWords")->setText(u"Nothing seen"_s);
        field<QPushButton>("stepFailed")->click();
        QTRY_COMPARE(current(), u"customer_check"_s);
        window().openIncident(m_given->call(u"Leak"_s).id);
        QTRY_COMPARE(current(), u"remote_check"_s);
        QVERIFY(field<QLineEdit>("stepWords")->text().isEmpty());
    }
};

QTEST_MAIN(ChecklistTest)
#include "tst_checklist.moc"
