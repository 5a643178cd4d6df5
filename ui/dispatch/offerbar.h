// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/dispatching.h"
#include "ui/viewpoint.h"
#include "ui/widgets/card.h"

class AskLine;
class MessageBar;
class QPushButton;
class TextLabel;

/// A hand-over that waits for its answer: who offers it to whom, since when, and accepting, declining or taking it back.
class OfferBar : public Pane
{
    Q_OBJECT
public:
    /// `named`: says which incident it is, and opens it; for a list of several.
    OfferBar(Dispatching &dispatching, bool named, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Shows this offer; nothing hides the bar.
    void show(const std::optional<OfferedIncident> &offer);
    /// Time has passed.
    void tick();
    const std::optional<OfferedIncident> &offer() const { return m_offer; }

Q_SIGNALS:
    void openRequested(IncidentId incident);
    /// One sentence for the status bar.
    void said(const QString &sentence);
    /// It was answered, here or elsewhere.
    void answered(IncidentId incident);

private:
    void accept();
    void decline();
    void withdraw();
    void take(const QFuture<Result<Entry>> &answer, const QString &sentence);

    Dispatching &m_dispatching;
    Viewpoint m_viewpoint;
    bool m_named;
    std::optional<OfferedIncident> m_offer;
    TextLabel *m_title;
    TextLabel *m_words;
    QPushButton *m_open, *m_accept, *m_decline, *m_withdraw;
    AskLine *m_ask;
    MessageBar *m_message;
};

/// What is offered to who is at the desk, a bar each; gone while nothing is.
class OffersPanel : public QWidget
{
    Q_OBJECT
public:
    OffersPanel(Dispatching &dispatching, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Reads them again.
    void reload();
    void tick();

Q_SIGNALS:
    void openRequested(IncidentId incident);
    void said(const QString &sentence);
    void loaded();

private:
    OfferBar *newBar();
    void take(const std::vector<OfferedIncident> &offers);

    Dispatching &m_dispatching;
    Viewpoint m_viewpoint;
    int m_asked = 0;
};
