package com.example.orders;

import jakarta.persistence.EntityManager;
import java.lang.System.Logger.Level;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Gives points for orders, in a transaction that may fail alone. */
public class SeparateOrderPoints {
  private static final System.Logger LOG = System.getLogger(SeparateOrderPoints.class.getName());

  /** The points of each customer. */
  public static class Accounts {
    private final EntityManager manager;

    public Accounts(EntityManager manager) {
      this.manager = manager;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void credit(Order order) {
      manager.persist(order);
    }
  }

  private final Accounts accounts;
  private final EntityManager manager;

  public SeparateOrderPoints(Accounts accounts, EntityManager manager) {
    this.accounts = accounts;
    this.manager = manager;
  }

  @Transactional
  public void place(Order order) {
    manager.persist(order);
    try {
      accounts.credit(order);
    } catch (IllegalStateException e) {
      LOG.log(Level.WARNING, "no points for this order", e);
    }
  }

  @TransactionalEventListener
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void placed(Order order) {
    manager.persist(order);
  }
}
