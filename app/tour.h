// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/communique.h"
#include "core/model/ledger.h"
#include "core/model/triage.h"

#include <QObject>
#include <QSize>
#include <QStringList>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>

class Assembly;
class QWidget;

/// The clock of a tour stands at ten on a Tuesday: in the evening there is no time left for a visit, and every run is to draw the same.
Instant tourClock();

/// What a tour goes through and what becomes of it.
struct TourPlan
{
    QString folder; ///< where the pictures go; empty: none are drawn
    QStringList languages{QStringLiteral("en"), QStringLiteral("es")};
    QList<bool> schemes{false, true}; ///< dark?
    bool twice = true; ///< once more on a display of twice the points
    bool pseudo = false; ///< words made longer, see PseudoLocale
    std::chrono::milliseconds rest{60}; ///< how long nothing moves before a window counts as laid out
    double enlarged = 1; ///< the windows are so many times as large: for a test with a large font
    std::function<void(const QString &name, QWidget *window)> look = {}; ///< sees every window while it is shown
};

/// Goes through every window of the program on the sample company, in both languages and schemes, and draws it; and the report for both
/// readers. Ends the program with 0, or with 1 when something could not be drawn.
class Tour : public QObject
{
    Q_OBJECT
public:
    Tour(Assembly &assembly, const TourPlan &plan, QObject *parent = nullptr);
    ~Tour() override;

    /// Begins; the desk has opened the sample.
    void begin();
    void fail(const QString &what);

private:
    /// A step starts something and goes on with next(), once what it waits for is there.
    using Step = std::function<void()>;

    void planWindows(const QString &language, bool dark);
    using Picture = std::function<void(const QString &, std::function<QWidget *()>)>;
    void planRules(const Picture &picture, bool spanish);
    void planQueue(const Picture &picture, bool spanish);
    void saveLists(bool spanish);
    void dropLists();
    void planWords(const Picture &picture, bool spanish);
    void saveReplies();
    void planVersions(const Picture &picture, bool spanish);
    void planCalls(const Picture &picture, bool spanish);
    void planVisits(const Picture &picture, bool spanish);
    void planSomeVisits();
    void planCommuniques(const Picture &picture, bool spanish);
    void beginCommunique(bool spanish);
    void ringSome(const CommuniqueFile &file);
    void planUnits(const Picture &picture);
    void makeSomeUnits();
    void planAftersales(const Picture &picture, bool spanish);
    void planStates(const Picture &picture, bool spanish);
    void planAfterwords(const Picture &picture, bool spanish);
    void planVisitPapers(const QString &language);
    void planDirectory(const Picture &picture);
    void planDispatch(const Picture &picture, bool spanish);
    void offerToMe();
    /// The incident that the pictures of dispatch are about.
    IncidentId dispatched() const;
    void planData(const Picture &picture);
    void planPhotographs(const Picture &picture);
    void planManners(const Picture &picture);
    void planRecovery(const Picture &picture);
    void planReports(const QString &language);
    void next();
    /// Goes on when the layout has come to rest.
    void settle();
    void settleFrom(size_t shape);
    /// A window at one of the sizes of the pictures.
    void size(QWidget *window, const QSize &usual) const;
    void grab(QWidget *widget, const QString &name);
    void findStory();
    void openStory();
    void compose();
    void takeCall();
    void planCommands(const Picture &picture, bool spanish);
    void askAbout(TriageDeed::What what);
    void showToast();
    void planIncident(const Picture &picture, bool spanish);
    void fillIncident(bool spanish);
    void planOthers(const Picture &picture);
    void planMerging(const Picture &picture, bool spanish);
    void planListening(const Picture &picture, bool spanish);
    void makeTwins(bool spanish);
    void planCalendars(const std::function<void(const QString &name, std::function<QWidget *()> widget)> &picture);
    void showLedger(LedgerBy by);
    void openLedgerRows();
    void planFigures(const Picture &picture);
    void explainFirst();
    void explainOwed();
    void again();

    Assembly &m_assembly;
    TourPlan m_plan;
    QString m_suffix;
    std::deque<Step> m_steps;
    class NewIncidentWindow *m_call = nullptr;
    struct Story;
    std::shared_ptr<Story> m_story;
    std::unique_ptr<class PseudoLocale> m_longer;
    std::vector<IncidentId> m_twins; ///< two incidents of one customer that tell of the same
    IncidentId m_told; ///< one that follows a communiqué
    QString m_toldCustomer;
    int m_pictures = 0;
    IncidentId m_unitsOf; ///< on which the sample lends and replaces; null: not yet
    bool m_visited = false; ///< the sample has the visits that the pictures show
    IncidentId m_ending; ///< the incident that the pictures of the end of a case are about
    bool m_burdened = false; ///< it has a loan and an escalation
    bool m_filled = false; ///< the incident has the files that its pictures show
};
