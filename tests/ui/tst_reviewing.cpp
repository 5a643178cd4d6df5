// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/aftersales.h"
#include "ui/composer/momentedit.h"
#include "ui/incident/incidentpage.h"
#include "ui/listening/feedbackdialog.h"
#include "ui/listening/learnedpart.h"
#include "ui/listening/reviewdialog.h"
#include "ui/listening/wordsdialog.h"
#include "ui/widgets/messagebar.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Opinions and reviews in the window: written down, seen beside the timeline, and their measures ended.
class ReviewingTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<WindowFixture> m_given;
    Incident m_incident;

    MainWindow &window() { return *m_given->window; }
    template<typename T>
    T *dialog() { return window().findChild<T *>(); }
    template<typename T>
    T *field(const QString &name) { return window().findChild<T *>(name); }
    LearnedPart *part() { return window().findChild<LearnedPart *>(); }
    Matters matters() { return WindowFixture::wait(m_given->desk->aftersales().matters(m_incident.id)).value(); }

private Q_SLOTS:
    void init()
    {
        m_given = std::make_unique<WindowFixture>();
        m_incident = m_given->call(u"No hot water"_s);
        window().openIncident(m_incident.id);
        QTRY_COMPARE(window().incident()->dossier().incident.id, m_incident.id);
    }
    void cleanup() { m_given.reset(); }

    void aReviewWithAMeasureUntilItIsDone()
    {
        m_given->action(ActionId::Review)->trigger();
        QTRY_VERIFY(dialog<ReviewDialog>());
        QTest::mouseClick(dialog<ReviewDialog>()->doIt(), Qt::LeftButton);
        QVERIFY(dialog<ReviewDialog>()->message()->text().contains(u"says nothing"_s));
        field<QPlainTextEdit>(u"reviewTeam"_s)->setPlainText(u"The label is on the back"_s);
        QVERIFY(field<QLineEdit>(u"reviewWhy2"_s)->isHidden());
        QTest::mouseClick(field<QPushButton>(u"addWhy"_s), Qt::LeftButton);
        QTest::keyClicks(field<QLineEdit>(u"reviewWhy2"_s), u"nobody turned it"_s);
        field<QLineEdit>(u"measureWhat1"_s)->setText(u"Label the valves"_s);
        QTest::mouseClick(dialog<ReviewDialog>()->doIt(), Qt::LeftButton);
        QVERIFY2(dialog<ReviewDialog>()->message()->text().contains(u"needs somebody"_s), qPrintable(dialog<ReviewDialog>()->message()->text()));
        QComboBox *owner = field<QComboBox>(u"measureOwner1"_s);
        owner->setCurrentIndex(owner->findText(u"Luis"_s));
        field<MomentEdit>(u"measureDue1"_s)->setMoment(m_given->now + 48h);
        QTest::mouseClick(dialog<ReviewDialog>()->doIt(), Qt::LeftButton);
        QTRY_VERIFY(!dialog<ReviewDialog>() || dialog<ReviewDialog>()->isHidden());
        QTRY_COMPARE(part()->count(), 1);
        QCOMPARE(matters().measures.front().ownerName, u"Luis"_s);
        auto *done = window().findChild<QPushButton *>(u"measureDone-"_s + matters().measures.front().id.toString());
        QVERIFY(done);
        done->click();
        QTRY_VERIFY(dialog<WordsDialog>());
        field<QPlainTextEdit>(u"matterWordsText"_s)->setPlainText(u"With a new plate"_s);
        QTest::mouseClick(dialog<WordsDialog>()->doIt(), Qt::LeftButton);
        QTRY_VERIFY(!matters().measures.empty() && !isOpen(matters().measures.front()));
    }

    void aLowScoreIsFollowedUp()
    {
        m_given->action(ActionId::Feedback)->trigger();
        QTRY_VERIFY(dialog<FeedbackDialog>());
        QVERIFY(!dialog<FeedbackDialog>()->doIt()->isEnabled()); // no score yet
        QTest::mouseClick(field<QWidget>(u"feedbackScore2"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog<FeedbackDialog>()->doIt()->isEnabled());
        field<QPlainTextEdit>(u"feedbackWords"_s)->setPlainText(u"Nobody called"_s);
        QTest::mouseClick(dialog<FeedbackDialog>()->doIt(), Qt::LeftButton);
        QTRY_COMPARE(part()->count(), 1);
        QCOMPARE(matters().opinions.front().score, 2);
        auto *follow = window().findChild<QPushButton *>(u"followUp-"_s + matters().opinions.front().id.toString());
        QVERIFY(follow);
        follow->click();
        QTRY_VERIFY(dialog<WordsDialog>());
        field<QPlainTextEdit>(u"matterWordsText"_s)->setPlainText(u"Called her, and said sorry"_s);
        QTest::mouseClick(dialog<WordsDialog>()->doIt(), Qt::LeftButton);
        QTRY_VERIFY(matters().opinions.front().followedAt.has_value());
    }
};

QTEST_MAIN(ReviewingTest)
#include "tst_reviewing.moc"
